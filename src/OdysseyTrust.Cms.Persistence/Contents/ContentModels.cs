using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Cms.Persistence.Templates;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>Makes Core's models of rows: clean, and tracking changes.</summary>
internal sealed class ContentModels(ContentTypeSet types, TemplateSet templates, LanguageSet languages)
{
    private ModelTypes? _types;

    public Content Document(ContentRow row, ContentVersionRow version, bool isBlueprint)
    {
        ModelType type = Type(row);
        Content document = new(version.Name, row.Node.ParentId, type.As<IContentType>());
        document.DisableChangeTracking();
        document.Blueprint = isBlueprint;
        document.TemplateId = Template(version);
        document.PublishTemplateId = Template(Published(row));
        Publish(document, type, row);
        return Fill(document, type, row, version);
    }

    public Element Element(ContentRow row, ContentVersionRow version)
    {
        ModelType type = Type(row);
        Element element = new(version.Name, row.Node.ParentId, type.As<IContentType>());
        element.DisableChangeTracking();
        Publish(element, type, row);
        return Fill(element, type, row, version);
    }

    public Media Media(ContentRow row, ContentVersionRow version)
    {
        ModelType type = Type(row);
        Media media = new(version.Name, row.Node.ParentId, type.As<IMediaType>());
        media.DisableChangeTracking();
        return Fill(media, type, row, version);
    }

    private static ContentVersionRow? Published(ContentRow row) => row.Versions.Find(version => version.IsPublished);

    private static PropertyCollection Properties(ModelType type, ContentRow row, ContentVersionRow version)
    {
        var edited = StoredValues.Parse(version.Values);
        StoredValues published = Published(row) is { } live ? StoredValues.Parse(live.Values) : StoredValues.Empty;
        return new PropertyCollection(type.Properties.Select(property => Property.CreateWithValues(
            0,
            property,
            [.. edited.Of(property, published: false), .. published.Of(property, published: true)])));
    }

    private void Publish(PublishableContentBase content, ModelType type, ContentRow row)
    {
        content.Published = row.Published;
        content.Edited = row.Edited;
        content.SetCultureEdited(row.EditedCultures);
        if (Published(row) is not { } published)
        {
            return;
        }

        content.PublishedVersionId = published.Id;
        content.PublishDate = published.Date;
        content.PublishName = published.Name;
        content.PublisherId = published.WriterId;
        foreach ((string culture, StoredCulture stored) in Cultures(type, published))
        {
            content.SetPublishInfo(culture, stored.Name, stored.Date);
        }
    }

    private TContent Fill<TContent>(TContent content, ModelType type, ContentRow row, ContentVersionRow version)
        where TContent : ContentBase
    {
        row.Node.Give(content);
        content.Name = version.Name;
        content.VersionId = version.Id;
        content.WriterId = version.WriterId;
        content.UpdateDate = version.Date;
        content.Properties = Properties(type, row, version);
        foreach ((string culture, StoredCulture stored) in Cultures(type, version))
        {
            content.SetCultureInfo(culture, stored.Name, stored.Date);
        }

        content.ResetDirtyProperties(false);
        content.EnableChangeTracking();
        return content;
    }

    /// <summary>The version's cultures, as far as the item varies and the languages are still there.</summary>
    private IEnumerable<KeyValuePair<string, StoredCulture>> Cultures(ModelType type, ContentVersionRow version) => type.VariesByCulture
        ? StoredCultures.Parse(version.Cultures).Where(culture => languages.Current.All.Any(language => language.IsoCode.InvariantEquals(culture.Key)))
        : [];

    private int? Template(ContentVersionRow? version) =>
        version?.TemplateId is { } id && templates.Current.Find(id) is not null ? id : null;

    private ModelType Type(ContentRow row)
    {
        ModelTypes? known = _types;
        if (known?.Source != types.Current)
        {
            _types = known = new ModelTypes(types.Current);
        }

        return known.Find(row.ContentTypeId)
            ?? throw new InvalidOperationException($"'{row.Node.Name}' ({row.Id}) has the content type {row.ContentTypeId}, which is not there.");
    }
}
