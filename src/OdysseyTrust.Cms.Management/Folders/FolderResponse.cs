namespace OdysseyTrust.Cms.Management.Folders;

/// <summary>A folder.</summary>
internal sealed record FolderResponse(Guid Id, bool IsTrashed, string Name);
