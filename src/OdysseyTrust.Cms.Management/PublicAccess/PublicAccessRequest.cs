using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Management.PublicAccess;

/// <summary>Who may see a document and what is below it: <c>PublicAccessRequestModel</c> of the Management API.</summary>
internal sealed record PublicAccessRequest(
    IReadOnlyList<string> MemberUserNames,
    IReadOnlyList<string> MemberGroupNames,
    ReferenceById LoginDocument,
    ReferenceById ErrorDocument)
{
    /// <summary>As Core takes it.</summary>
    public PublicAccessEntrySlim ToEntry(Guid documentId) => new()
    {
        ContentId = documentId,
        MemberUserNames = [.. MemberUserNames],
        MemberGroupNames = [.. MemberGroupNames],
        LoginPageId = LoginDocument.Id,
        ErrorPageId = ErrorDocument.Id,
    };
}
