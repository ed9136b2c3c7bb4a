using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Management.Members;

/// <summary>A member where they are referred to: <c>MemberItemResponseModel</c> of the Management API.</summary>
internal sealed record MemberItem(
    Guid Id,
    MemberTypeReference MemberType,
    IReadOnlyList<MemberVariantItem> Variants,
    MemberKind Kind,
    IReadOnlyList<Flag> Flags)
{
    public static MemberItem From(IMember member) => new(
        member.Key,
        new MemberTypeReference(member.ContentType.Key, member.ContentType.Icon ?? string.Empty, ReferenceById.To(member.ContentType.ListView)),
        [new MemberVariantItem(member.Name ?? string.Empty, Culture: null)],
        MemberKind.Default,
        Flags: []);
}
