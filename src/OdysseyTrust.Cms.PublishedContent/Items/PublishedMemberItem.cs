using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>A member. Members are never part of the snapshot: one is made from the <see cref="IMember"/> that a caller holds.</summary>
internal sealed class PublishedMemberItem(IMember member, ItemVersion version, ItemContext context)
    : PublishedContentItem(version, context), IPublishedMember
{
    public string Email => member.Email;

    public string UserName => member.Username;

    public string? Comments => member.Comments;

    public bool IsApproved => member.IsApproved;

    public bool IsLockedOut => member.IsLockedOut;

    public DateTime? LastLockoutDate => member.LastLockoutDate;

    public DateTime CreationDate => member.CreateDate;

    public DateTime? LastLoginDate => member.LastLoginDate;

    public DateTime? LastPasswordChangedDate => member.LastPasswordChangeDate;
}
