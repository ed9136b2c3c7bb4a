namespace OdysseyTrust.Cms.Management.Folders;

/// <summary>A folder's new name: <c>UpdateFolderResponseModel</c> of the Management API.</summary>
internal sealed record UpdateFolderRequest(string Name);
