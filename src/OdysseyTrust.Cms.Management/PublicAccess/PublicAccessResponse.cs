using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Members;

namespace OdysseyTrust.Cms.Management.PublicAccess;

/// <summary>Who may see a document: <c>PublicAccessResponseModel</c> of the Management API.</summary>
/// <param name="Members">The members.</param>
/// <param name="Groups">The member groups.</param>
/// <param name="IsProtectedByAncestor">Whether it is so because a document above it is.</param>
/// <param name="LoginDocument">Where visitors sign in.</param>
/// <param name="ErrorDocument">What visitors without access see.</param>
internal sealed record PublicAccessResponse(
    IReadOnlyList<MemberItem> Members,
    IReadOnlyList<MemberGroupItem> Groups,
    bool IsProtectedByAncestor,
    ReferenceById LoginDocument,
    ReferenceById ErrorDocument);
