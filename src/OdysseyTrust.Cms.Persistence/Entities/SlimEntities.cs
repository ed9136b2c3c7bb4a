using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Contents;
using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Entities;

/// <summary>Makes Core's slim entities of nodes: a few queries for all of them, however many they are.</summary>
internal sealed class SlimEntities(IDatabaseAccessor accessor, ContentTypeSet types)
{
    private CmsDbContext Database => accessor.Database;

    /// <summary>The entities of <paramref name="nodes"/>, in their order.</summary>
    public IReadOnlyList<IEntitySlim> Read(IQueryable<NodeRow> nodes)
    {
        List<NodeRow> rows = [.. nodes.AsNoTracking()];
        int[] ids = [.. rows.Select(node => node.Id)];
        HashSet<int> parents = [.. ids.Chunk(500).SelectMany(chunk => Database.Set<NodeRow>().Where(node => chunk.Contains(node.ParentId)).Select(node => node.ParentId).Distinct())];
        Dictionary<int, EntityContent> contents = ids.Chunk(500).SelectMany(Contents).ToDictionary(content => content.Id);
        Dictionary<int, string?> paths = MediaPaths(rows);
        return [.. rows.Select(node => Build(node, contents.GetValueOrDefault(node.Id), parents.Contains(node.Id), paths.GetValueOrDefault(node.Id)))];
    }

    private EntitySlim Build(NodeRow node, EntityContent? content, bool hasChildren, string? mediaPath)
    {
        EntitySlim entity = content is null ? new EntitySlim() : Content(node, content, mediaPath);
        entity.Id = node.Id;
        entity.Key = node.Key;
        entity.Name = node.Name;
        entity.ParentId = node.ParentId;
        entity.Level = node.Level;
        entity.Path = node.Path;
        entity.SortOrder = node.SortOrder;
        entity.Trashed = node.Trashed;
        entity.CreatorId = node.CreatorId ?? Constants.Security.UnknownUserId;
        entity.CreateDate = node.CreateDate;
        entity.UpdateDate = content?.CurrentDate ?? node.CreateDate;
        entity.NodeObjectType = node.ObjectType;
        entity.HasChildren = hasChildren;
        return entity;
    }

    private ContentEntitySlim Content(NodeRow node, EntityContent content, string? mediaPath)
    {
        IContentTypeComposition type = types.Current.Find(content.ContentTypeId)
            ?? throw new InvalidOperationException($"'{node.Name}' ({node.Id}) has the content type {content.ContentTypeId}, which is not there.");
        ContentEntitySlim entity = node.ObjectType switch
        {
            _ when node.ObjectType == Constants.ObjectTypes.Media => new MediaEntitySlim { MediaPath = mediaPath },
            _ when node.ObjectType == Constants.ObjectTypes.Element => Publishable(new ElementEntitySlim(), content, type),
            _ => Publishable(new DocumentEntitySlim(), content, type),
        };
        entity.ContentTypeAlias = type.Alias;
        entity.ContentTypeKey = type.Key;
        entity.ContentTypeIcon = type.Icon;
        entity.ContentTypeThumbnail = type.Thumbnail;
        entity.ListViewKey = type.ListView;
        entity.IsContainer = type.ListView is not null;
        return entity;
    }

    private static PublishableContentEntitySlim Publishable(PublishableContentEntitySlim entity, EntityContent content, IContentTypeComposition type)
    {
        entity.Published = content.Published;
        entity.Edited = content.Edited;
        entity.EditedCultures = content.EditedCultures;
        entity.Variations = type.Variations;
        entity.CultureNames = StoredCultures.Parse(content.CurrentCultures).ToDictionary(culture => culture.Key, culture => culture.Value.Name);
        entity.PublishedCultures = content.PublishedCultures is null ? [] : StoredCultures.Parse(content.PublishedCultures).Keys;
        return entity;
    }

    private IQueryable<EntityContent> Contents(int[] ids) => Database.Set<ContentRow>()
        .AsNoTracking()
        .Where(row => ids.Contains(row.Id))
        .Select(row => new EntityContent(
            row.Id,
            row.ContentTypeId,
            row.Published,
            row.Edited,
            row.EditedCultures,
            row.Versions.Where(version => version.IsCurrent).Select(version => version.Cultures).First(),
            row.Versions.Where(version => version.IsCurrent).Select(version => version.Date).First(),
            row.Versions.Where(version => version.IsPublished).Select(version => version.Cultures).FirstOrDefault()));

    private Dictionary<int, string?> MediaPaths(List<NodeRow> nodes)
    {
        int[] media = [.. nodes.Where(node => node.ObjectType == Constants.ObjectTypes.Media).Select(node => node.Id)];
        Dictionary<int, IPropertyType> files = types.Current.All
            .SelectMany(type => type.CompositionPropertyTypes)
            .Where(property => property.Alias == Constants.Conventions.Media.File)
            .DistinctBy(property => property.Id)
            .ToDictionary(property => property.Id);
        return media.Chunk(500)
            .SelectMany(chunk => Database.Set<ContentVersionRow>()
                .Where(version => chunk.Contains(version.ContentId) && version.IsCurrent)
                .Select(version => new { version.ContentId, version.Values }))
            .AsEnumerable()
            .ToDictionary(version => version.ContentId, version => FileOf(version.Values, files.Values));
    }

    /// <summary>A picture's value is JSON with its address as <c>src</c>; a file's is the address itself.</summary>
    private static string? FileOf(string values, IEnumerable<IPropertyType> files)
    {
        var stored = StoredValues.Parse(values);
        string? value = files.SelectMany(file => stored.Of(file, published: false)).Select(file => file.Value as string).FirstOrDefault();
        return value is not null && value.DetectIsJson()
            ? System.Text.Json.JsonDocument.Parse(value).RootElement.TryGetProperty("src", out System.Text.Json.JsonElement source) ? source.GetString() : null
            : value;
    }
}
