using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Repositories;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Tags;

internal sealed class TagRepository(IDatabaseAccessor accessor, TagAssignments assignments, TaggedProperties tagged)
    : RowRepository<int, ITag, TagRow>(accessor, Columns), ITagRepository
{
    private static readonly RowMap<TagRow> Columns = new RowMap<TagRow>()
        .Map(nameof(ITag.Id), tag => tag.Id)
        .Map(nameof(ITag.Group), tag => tag.Group)
        .Map(nameof(ITag.Text), tag => tag.Text)
        .Map(nameof(ITag.LanguageId), tag => tag.LanguageId);

    public void Assign(int contentId, int propertyTypeId, IEnumerable<ITag> tags, bool replaceTags = true) =>
        assignments.Assign(contentId, propertyTypeId, tags, replaceTags);

    public void Remove(int contentId, int propertyTypeId, IEnumerable<ITag> tags) => assignments.Remove(contentId, propertyTypeId, tags);

    public void RemoveAll(int contentId) => assignments.RemoveAll(contentId);

    public void RemoveAll(int contentId, int propertyTypeId) => assignments.RemoveAll(contentId, propertyTypeId);

    public TaggedEntity? GetTaggedEntityByKey(Guid key) => Entities(tagged.All.Where(row => row.Node.Key == key)).FirstOrDefault();

    public TaggedEntity? GetTaggedEntityById(int id) => Entities(tagged.All.Where(row => row.NodeId == id)).FirstOrDefault();

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTagGroup(TaggableObjectTypes objectType, string group, string? culture = null) =>
        Entities(tagged.Of(objectType, group, culture));

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTag(
        TaggableObjectTypes objectType,
        string tag,
        string? group = null,
        string? culture = null) => Entities(tagged.Of(objectType, group, culture).Where(row => row.Tag.Text == tag));

    /// <summary>The tags in use, each with the number of items that carry it.</summary>
    public IEnumerable<ITag> GetTagsForEntityType(TaggableObjectTypes objectType, string? group = null, string? culture = null) =>
    [
        .. tagged.Of(objectType, group, culture)
            .GroupBy(row => new { row.Tag.Id, row.Tag.Group, row.Tag.Text, row.Tag.LanguageId })
            .Select(tag => new { Tag = tag.Key, Count = tag.Select(row => row.NodeId).Distinct().Count() })
            .OrderBy(tag => tag.Tag.Text)
            .AsEnumerable()
            .Select(tag => new Tag(tag.Tag.Id, tag.Tag.Group, tag.Tag.Text, tag.Tag.LanguageId) { NodeCount = tag.Count }),
    ];

    public IEnumerable<ITag> GetTagsForEntity(int contentId, string? group = null, string? culture = null) =>
        Tags(tagged.Of(TaggableObjectTypes.All, group, culture).Where(row => row.NodeId == contentId));

    public IEnumerable<ITag> GetTagsForEntity(Guid contentId, string? group = null, string? culture = null) =>
        Tags(tagged.Of(TaggableObjectTypes.All, group, culture).Where(row => row.Node.Key == contentId));

    public IEnumerable<ITag> GetTagsForProperty(int contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        Tags(tagged.Of(TaggableObjectTypes.All, group, culture)
            .Where(row => row.NodeId == contentId && row.PropertyType.Alias == propertyTypeAlias));

    public IEnumerable<ITag> GetTagsForProperty(Guid contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        Tags(tagged.Of(TaggableObjectTypes.All, group, culture)
            .Where(row => row.Node.Key == contentId && row.PropertyType.Alias == propertyTypeAlias));

    protected override IQueryable<TagRow> WithIds(IQueryable<TagRow> rows, int[] ids) => rows.Where(tag => ids.Contains(tag.Id));

    protected override IQueryable<TagRow> RowOf(ITag entity) => Database.Set<TagRow>().Where(tag => tag.Id == entity.Id);

    protected override int IdOf(TagRow row) => row.Id;

    protected override ITag ToEntity(TagRow row)
    {
        Tag tag = new(row.Id, row.Group, row.Text, row.LanguageId);
        tag.ResetDirtyProperties(false);
        return tag;
    }

    protected override void Take(TagRow row, ITag entity)
    {
        row.Group = entity.Group;
        row.Text = entity.Text;
        row.LanguageId = entity.LanguageId;
    }

    private ITag[] Tags(IQueryable<TaggedPropertyRow> rows) =>
        [.. rows.Select(row => row.Tag).Distinct().OrderBy(tag => tag.Text).AsEnumerable().Select(ToEntity)];

    private TaggedEntity[] Entities(IQueryable<TaggedPropertyRow> rows) =>
    [
        .. rows.Select(row => new { row.NodeId, row.PropertyTypeId, row.PropertyType.Alias, row.Tag })
            .AsEnumerable()
            .GroupBy(row => row.NodeId)
            .Select(node => new TaggedEntity(node.Key, [
                .. node.GroupBy(row => (row.PropertyTypeId, row.Alias))
                    .Select(property => new TaggedProperty(
                        property.Key.PropertyTypeId,
                        property.Key.Alias,
                        [.. property.Select(row => ToEntity(row.Tag))])),
            ])),
    ];
}
