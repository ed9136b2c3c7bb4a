using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Tags;

/// <summary>Puts tags on properties of content and takes them off. Tags are the same whatever the case of their text.</summary>
internal sealed class TagAssignments(IDatabaseAccessor accessor)
{
    private DbSet<TaggedPropertyRow> Assigned => accessor.Database.Set<TaggedPropertyRow>();

    public void Assign(int contentId, int propertyTypeId, IEnumerable<ITag> tags, bool replace)
    {
        HashSet<int> wanted = [.. tags.Select(Find)];
        HashSet<int> present = [.. Of(contentId, propertyTypeId).Select(row => row.TagId)];
        if (replace)
        {
            Remove(contentId, propertyTypeId, [.. present.Except(wanted)]);
        }

        Assigned.AddRange(wanted.Except(present)
            .Select(tagId => new TaggedPropertyRow { NodeId = contentId, PropertyTypeId = propertyTypeId, TagId = tagId }));
        accessor.Database.SaveAndForget();
    }

    public void Remove(int contentId, int propertyTypeId, IEnumerable<ITag> tags) => Remove(contentId, propertyTypeId, [.. tags.Select(Find)]);

    public void RemoveAll(int contentId) => Assigned.Where(row => row.NodeId == contentId).ExecuteDelete();

    public void RemoveAll(int contentId, int propertyTypeId) => Of(contentId, propertyTypeId).ExecuteDelete();

    private IQueryable<TaggedPropertyRow> Of(int contentId, int propertyTypeId) =>
        Assigned.Where(row => row.NodeId == contentId && row.PropertyTypeId == propertyTypeId);

    private void Remove(int contentId, int propertyTypeId, int[] tagIds)
    {
        if (tagIds.Length > 0)
        {
            Of(contentId, propertyTypeId).Where(row => tagIds.Contains(row.TagId)).ExecuteDelete();
        }
    }

    /// <summary>The id of the stored tag, which is stored now when it is new.</summary>
    private int Find(ITag tag)
    {
        DbSet<TagRow> stored = accessor.Database.Set<TagRow>();
        int id = stored.Where(row => row.Group == tag.Group && row.Text == tag.Text && row.LanguageId == tag.LanguageId)
            .Select(row => row.Id).FirstOrDefault();
        if (id != 0)
        {
            return id;
        }

        TagRow added = stored.Add(new TagRow { Group = tag.Group, Text = tag.Text, LanguageId = tag.LanguageId }).Entity;
        accessor.Database.SaveAndForget();
        return added.Id;
    }
}
