using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace OdysseyTrust.Cms.Hosting.Routing;

/// <summary>
/// Finds the document that says that there is no page: the entry of <c>Umbraco:CMS:Content:Error404Collection</c> for the culture of the request, or the
/// first one that there is.
/// </summary>
internal sealed class ContentFinderByConfigured404(
    IOptionsMonitor<ContentSettings> settings,
    IUmbracoContextAccessor contexts) : IContentLastChanceFinder
{
    private const string AnyCulture = "default";

    /// <inheritdoc />
    public Task<bool> TryFindContent(IPublishedRequestBuilder request)
    {
        if (!contexts.TryGetUmbracoContext(out IUmbracoContext? context) || Find(context, request.Culture) is not { } page)
        {
            return Task.FromResult(false);
        }

        request.SetPublishedContent(page);
        request.SetIs404();
        return Task.FromResult(true);
    }

    private IPublishedContent? Find(IUmbracoContext context, string? culture) =>
        settings.CurrentValue.Error404Collection
            .OrderByDescending(page => string.Equals(page.Culture, culture, StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(page => string.Equals(page.Culture, AnyCulture, StringComparison.OrdinalIgnoreCase))
            .Select(page => page.HasContentKey ? context.Content.GetById(page.ContentKey) : context.Content.GetById(page.ContentId))
            .FirstOrDefault(page => page is not null);
}
