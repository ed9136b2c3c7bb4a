using OdysseyTrust.Cms.PublishedContent.Items;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>Members are personal data and are kept in no cache: each is made from the member that the caller has read.</summary>
internal sealed class PublishedMemberCache(PublishedItemFactory factory, IPublishedContentTypeCache contentTypes) : IPublishedMemberCache
{
    public IPublishedMember Get(IMember member) => factory.Member(member);

    public Task<IPublishedMember?> GetAsync(IMember member) => Task.FromResult<IPublishedMember?>(Get(member));

    public IPublishedContentType GetContentType(int id) => contentTypes.Get(PublishedItemType.Member, id);

    public IPublishedContentType GetContentType(string alias) => contentTypes.Get(PublishedItemType.Member, alias);
}
