using System.Globalization;
using Lucene.Net.Documents;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Search.Indexing;

/// <summary>Makes a published page into what the index holds of it: one entry, or one for each published culture.</summary>
internal sealed class PageDocuments(PageText text, IPublicAccessService publicAccess)
{
    private const string HeadingAlias = "heading";
    private const string ContentIndexType = "content";
    private const string HideAlias = "hideFromSearchEngines";

    /// <summary>Text for search engines and for the staff, which no visitor reads on the page.</summary>
    private static readonly HashSet<string> UnseenAliases = ["metaTitle", "metaDescription", "owner"];

    /// <summary>The page's entries; none when it is not a page, is hidden from search engines, or is for members only.</summary>
    /// <param name="content">A published document whose ancestors are all published.</param>
    /// <param name="types">All content types by key.</param>
    public IReadOnlyCollection<Document> Create(IContent content, Dictionary<Guid, IContentType> types)
    {
        if (content.TemplateId is null || publicAccess.IsProtected(content).Success)
        {
            return [];
        }

        string?[] cultures = content.ContentType.VariesByCulture() ? [.. content.PublishedCultures] : [null];
        return [.. cultures.Where(culture => !IsHidden(content, culture)).Select(culture => Create(content, culture, types))];
    }

    private static bool IsHidden(IContent content, string? culture) =>
        content.Properties.TryGetValue(HideAlias, out IProperty? hide)
        && hide.GetValue(hide.PropertyType.VariesByCulture() ? culture : null, published: true) is 1 or true;

    private Document Create(IContent content, string? culture, Dictionary<Guid, IContentType> types)
    {
        string? name = culture is null ? content.PublishName : content.GetPublishName(culture);
        string heading = text.Read(content, culture, types, alias => alias == HeadingAlias).Trim();
        string title = heading.Length > 0 ? heading : name ?? string.Empty;
        string body = text.Read(content, culture, types, alias => alias != HeadingAlias && !UnseenAliases.Contains(alias));
        Document document =
        [
            new StringField(FieldNames.Key, content.Key.ToString(), Field.Store.YES),
            new StringField(FieldNames.IndexType, ContentIndexType, Field.Store.YES),
            new StringField(FieldNames.Culture, culture?.ToLowerInvariant() ?? string.Empty, Field.Store.YES),
            new StringField(FieldNames.ContentType, content.ContentType.Alias, Field.Store.YES),
            new StoredField(FieldNames.Name, name ?? title),
            new TextField(FieldNames.Title, title, Field.Store.YES),
            new TextField(FieldNames.Body, body, Field.Store.YES),
        ];
        if (name is not null && name != title)
        {
            // Found by its name in the menu as well; the stored title is the first.
            document.Add(new TextField(FieldNames.Title, name, Field.Store.NO));
        }

        foreach (int id in content.Path.GetIdsFromPathReversed())
        {
            document.Add(new StringField(FieldNames.Path, id.ToString(CultureInfo.InvariantCulture), Field.Store.NO));
        }

        return document;
    }
}
