using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace Umbraco.Cms.Web.Common;

/// <summary>What a view looks up by a key: documents, media and dictionary items.</summary>
public class UmbracoHelper(
    ICultureDictionaryFactory cultureDictionaryFactory,
    IUmbracoComponentRenderer componentRenderer,
    IUmbracoContextAccessor umbracoContextAccessor,
    IDocumentNavigationQueryService navigation,
    IPublishedContentStatusFilteringService published,
    IPublishedValueFallback fallback)
{
    private ICultureDictionary? _cultureDictionary;

    /// <summary>The document that is being visited.</summary>
    /// <exception cref="InvalidOperationException">The request is not for a document.</exception>
    public IPublishedContent AssignedContentItem =>
        UmbracoContext?.PublishedRequest?.PublishedContent ?? throw new InvalidOperationException("The request is not for a document.");

    /// <summary>The dictionary in the culture of the request.</summary>
    public ICultureDictionary CultureDictionary => _cultureDictionary ??= cultureDictionaryFactory.CreateDictionary(CultureInfo.CurrentUICulture);

    internal IUmbracoContext? UmbracoContext => umbracoContextAccessor.TryGetUmbracoContext(out IUmbracoContext? context) ? context : null;

    private IUmbracoContext RequiredContext => umbracoContextAccessor.GetRequiredUmbracoContext();

    /// <summary>The text of a dictionary item in the culture of the request; empty when there is none.</summary>
    public string GetDictionaryValue(string key) => CultureDictionary[key] ?? string.Empty;

    /// <summary>The text of a dictionary item in the culture of the request.</summary>
    [return: NotNullIfNotNull(nameof(altText))]
    public string? GetDictionaryValueOrDefault(string key, string? altText) =>
        CultureDictionary[key] is { Length: > 0 } text ? text : altText;

    /// <summary>A published document.</summary>
    public IPublishedContent? Content(Guid id) => RequiredContext.Content.GetById(id);

    /// <summary>A published document.</summary>
    public IPublishedContent? Content(int id) => RequiredContext.Content.GetById(id);

    /// <summary>A published document.</summary>
    public IPublishedContent? Content(Udi? id) => id is GuidUdi udi ? Content(udi.Guid) : null;

    /// <summary>The published documents at the root.</summary>
    public IEnumerable<IPublishedContent> ContentAtRoot() =>
        navigation.TryGetRootKeys(out IEnumerable<Guid> roots) ? published.FilterAvailable(roots, culture: null) : [];

    /// <summary>The published documents below one, without those that hide from navigation.</summary>
    /// <param name="parent">The document; without one there are none.</param>
    /// <param name="contentTypeAlias">The document type to keep to.</param>
    public IEnumerable<IPublishedContent> VisibleChildren(IPublishedContent? parent, string? contentTypeAlias = null) =>
        (parent?.Children(navigation, published) ?? [])
            .Where(child => child.IsVisible(fallback) && (contentTypeAlias is null || child.ContentType.Alias == contentTypeAlias));

    /// <summary>A media item.</summary>
    public IPublishedContent? Media(Guid id) => RequiredContext.Media.GetById(id);

    /// <summary>A media item.</summary>
    public IPublishedContent? Media(int id) => RequiredContext.Media.GetById(id);

    /// <summary>A media item.</summary>
    public IPublishedContent? Media(Udi? id) => id is GuidUdi udi ? Media(udi.Guid) : null;

    /// <summary>Renders a document with a template, its own by default.</summary>
    public Task<IHtmlEncodedString> RenderTemplateAsync(int contentId, int? altTemplateId = null) =>
        componentRenderer.RenderTemplateAsync(contentId, altTemplateId);
}
