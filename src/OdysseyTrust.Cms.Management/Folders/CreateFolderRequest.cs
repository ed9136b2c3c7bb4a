using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Folders;

/// <summary>A folder to make, at the root when it has no parent.</summary>
internal sealed record CreateFolderRequest(Guid? Id, ReferenceById? Parent, string Name);
