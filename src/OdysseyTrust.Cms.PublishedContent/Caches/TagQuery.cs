using Umbraco.Cms.Core.Mapping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>Published content by its tags. Which item has which tag is asked of the database; the items come from the snapshot.</summary>
internal sealed class TagQuery(
    ITagService tagService,
    IPublishedContentCache content,
    IPublishedMediaCache media,
    IUmbracoMapper mapper) : ITagQuery
{
    public IEnumerable<IPublishedContent> GetContentByTag(string tag, string? group = null, string? culture = null)
        => Items(content, tagService.GetTaggedContentByTag(tag, group, culture));

    public IEnumerable<IPublishedContent> GetContentByTagGroup(string group, string? culture = null)
        => Items(content, tagService.GetTaggedContentByTagGroup(group, culture));

    public IEnumerable<IPublishedContent> GetMediaByTag(string tag, string? group = null, string? culture = null)
        => Items(media, tagService.GetTaggedMediaByTag(tag, group, culture));

    public IEnumerable<IPublishedContent> GetMediaByTagGroup(string group, string? culture = null)
        => Items(media, tagService.GetTaggedMediaByTagGroup(group, culture));

    public IEnumerable<TagModel?> GetAllTags(string? group = null, string? culture = null)
        => Models(tagService.GetAllTags(group, culture));

    public IEnumerable<TagModel?> GetAllContentTags(string? group = null, string? culture = null)
        => Models(tagService.GetAllContentTags(group, culture));

    public IEnumerable<TagModel?> GetAllMediaTags(string? group = null, string? culture = null)
        => Models(tagService.GetAllMediaTags(group, culture));

    public IEnumerable<TagModel?> GetAllMemberTags(string? group = null, string? culture = null)
        => Models(tagService.GetAllMemberTags(group, culture));

    public IEnumerable<TagModel?> GetTagsForProperty(int contentId, string propertyTypeAlias, string? group = null, string? culture = null)
        => Models(tagService.GetTagsForProperty(contentId, propertyTypeAlias, group, culture));

    public IEnumerable<TagModel?> GetTagsForEntity(int contentId, string? group = null, string? culture = null)
        => Models(tagService.GetTagsForEntity(contentId, group, culture));

    private static IEnumerable<IPublishedContent> Items(IPublishedCache cache, IEnumerable<TaggedEntity> entities)
        => entities.Select(entity => cache.GetById(entity.EntityId)).OfType<IPublishedContent>();

    private List<TagModel> Models(IEnumerable<ITag> tags) => mapper.MapEnumerable<ITag, TagModel>(tags);
}
