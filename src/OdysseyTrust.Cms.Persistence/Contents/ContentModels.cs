using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.ContentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>
/// Makes Core's models of the rows of one read. Their types are cloned once for the read: Core may change what it gets.
/// </summary>
internal sealed class ContentModels(ContentTypeSet types)
{
    private readonly EntityIndex<IContentTypeComposition> _types = types.Current;
    private readonly Dictionary<int, IContentTypeComposition> _clones = [];

    public Content Document(ContentRow row, ContentVersionRow version, bool isBlueprint)
    {
        Content document = new(version.Name, row.Node.ParentId, Type<IContentType>(row), Properties(row, version));
        document.DisableChangeTracking();
        document.Blueprint = isBlueprint;
        document.TemplateId = version.TemplateId;
        document.PublishTemplateId = Published(row)?.TemplateId;
        Publishable(document, row, version);
        return document;
    }

    public Element Element(ContentRow row, ContentVersionRow version)
    {
        Element element = new(version.Name, row.Node.ParentId, Type<IContentType>(row), Properties(row, version));
        element.DisableChangeTracking();
        Publishable(element, row, version);
        return element;
    }

    public Media Media(ContentRow row, ContentVersionRow version)
    {
        Media media = new(version.Name, row.Node.ParentId, Type<IMediaType>(row), Properties(row, version));
        media.DisableChangeTracking();
        Common(media, row, version);
        return media;
    }

    private static ContentVersionRow? Published(ContentRow row) => row.Versions.SingleOrDefault(version => version.IsPublished);

    private static void Publishable(PublishableContentBase content, ContentRow row, ContentVersionRow version)
    {
        content.Published = row.Published;
        content.Edited = row.Edited;
        if (Published(row) is { } published)
        {
            content.PublishedVersionId = published.Id;
            content.PublishDate = published.Date;
            content.PublishName = published.Name;
            content.PublisherId = published.WriterId;
            foreach ((string culture, StoredCulture stored) in StoredCultures.Parse(published.Cultures))
            {
                content.SetPublishInfo(culture, stored.Name, stored.Date);
            }
        }

        content.SetCultureEdited(row.EditedCultures);
        Common(content, row, version);
    }

    private static void Common(ContentBase content, ContentRow row, ContentVersionRow version)
    {
        content.Id = row.Id;
        content.Key = row.Node.Key;
        content.VersionId = version.Id;
        content.Path = row.Node.Path;
        content.Level = row.Node.Level;
        content.SortOrder = row.Node.SortOrder;
        content.Trashed = row.Node.Trashed;
        content.CreatorId = row.Node.CreatorId ?? Umbraco.Cms.Core.Constants.Security.UnknownUserId;
        content.WriterId = version.WriterId;
        content.CreateDate = row.Node.CreateDate;
        content.UpdateDate = version.Date;
        foreach ((string culture, StoredCulture stored) in StoredCultures.Parse(version.Cultures))
        {
            content.SetCultureInfo(culture, stored.Name, stored.Date);
        }

        content.ResetDirtyProperties(false);
        content.EnableChangeTracking();
    }

    /// <summary>The properties of the type, with the version's values as the edited ones and the published version's as the published ones.</summary>
    private PropertyCollection Properties(ContentRow row, ContentVersionRow version)
    {
        var edited = StoredValues.Parse(version.Values);
        StoredValues published = Published(row) is { } live ? StoredValues.Parse(live.Values) : StoredValues.Empty;
        return new PropertyCollection(Type<IContentTypeComposition>(row).CompositionPropertyTypes
            .DistinctBy(type => type.Id)
            .Select(type => Property.CreateWithValues(
                0,
                type,
                [.. edited.Of(type, published: false), .. published.Of(type, published: true)])));
    }

    private TType Type<TType>(ContentRow row)
        where TType : class, IContentTypeComposition
    {
        if (!_clones.TryGetValue(row.ContentTypeId, out IContentTypeComposition? clone))
        {
            IContentTypeComposition type = _types.Find(row.ContentTypeId)
                ?? throw new InvalidOperationException($"'{row.Node.Name}' ({row.Id}) has the content type {row.ContentTypeId}, which is not there.");
            clone = (IContentTypeComposition)type.DeepClone();
            _clones.Add(row.ContentTypeId, clone);
        }

        return (TType)clone;
    }
}
