using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>Makes published items, as typed models where the site has a model for the content type.</summary>
internal sealed class PublishedItemFactory(
    ItemVersionFactory versions,
    ItemContext context,
    IPublishedModelFactory modelFactory)
{
    public IPublishedContent Published(IContentBase content) => ToContent(versions.Published(content));

    public IPublishedContent Draft(IContent content) => ToContent(versions.Draft(content));

    public IPublishedElement PublishedElement(IElement element) => ToElement(versions.Published(element));

    public IPublishedElement DraftElement(IElement element) => ToElement(versions.Draft(element));

    public IPublishedElement ToElement(ItemVersion version)
        => new PublishedElement(version, context).CreateModel(modelFactory)!;

    /// <summary>A member, with the properties that Umbraco adds to every member type filled from the member itself.</summary>
    public IPublishedMember Member(IMember member)
    {
        ItemVersion version = versions.Published(member);
        foreach ((string alias, object? value) in BuiltInValues(member))
        {
            int index = version.ContentType.GetPropertyIndex(alias);
            if (index >= 0 && version.ContentType.GetPropertyType(index) is { IsUserProperty: false })
            {
                version.Values[index] = new SourceValues(value);
            }
        }

        return new PublishedMemberItem(member, version, context);
    }

    private static IEnumerable<(string Alias, object? Value)> BuiltInValues(IMember member)
        =>
        [
            (nameof(IMember.Email), member.Email),
            (nameof(IMember.Username), member.Username),
            (nameof(IMember.Comments), member.Comments),
            (nameof(IMember.IsApproved), member.IsApproved),
            (nameof(IMember.IsLockedOut), member.IsLockedOut),
            (nameof(IMember.LastLockoutDate), member.LastLockoutDate),
            (nameof(IMember.CreateDate), member.CreateDate),
            (nameof(IMember.LastLoginDate), member.LastLoginDate),
            (nameof(IMember.LastPasswordChangeDate), member.LastPasswordChangeDate),
        ];

    private IPublishedContent ToContent(ItemVersion version)
        => new PublishedContentItem(version, context).CreateModel(modelFactory)!;
}
