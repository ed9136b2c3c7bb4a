using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.DocumentVersions;

/// <summary>A version in the list of a document's versions: <c>DocumentVersionItemResponseModel</c> of the Management API.</summary>
/// <param name="Id">The version.</param>
/// <param name="Document">The document.</param>
/// <param name="DocumentType">Its type.</param>
/// <param name="User">Who saved it.</param>
/// <param name="VersionDate">When.</param>
/// <param name="IsCurrentPublishedVersion">Whether visitors see it.</param>
/// <param name="IsCurrentDraftVersion">Whether editors see it.</param>
/// <param name="PreventCleanup">Whether it is kept when old versions are deleted.</param>
internal sealed record DocumentVersionItem(
    Guid Id,
    ReferenceById Document,
    ReferenceById DocumentType,
    ReferenceById User,
    DateTimeOffset VersionDate,
    bool IsCurrentPublishedVersion,
    bool IsCurrentDraftVersion,
    bool PreventCleanup);
