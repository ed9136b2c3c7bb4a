using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Web;

namespace OdysseyTrust.Cms.Hosting.Rendering;

/// <summary>What a page ends with that shows drafts, so that nobody takes them for published: <see cref="ContentSettings.PreviewBadge"/>.</summary>
internal sealed class PreviewBadge(IOptionsMonitor<ContentSettings> settings, IHostingEnvironment hosting)
{
    private const string EndOfBody = "</body>";

    /// <summary>The site's content security policy trusts its own scripts by their address.</summary>
    private const string NoNonce = "";

    /// <summary>Puts the badge where the body of a page ends.</summary>
    /// <param name="markup">A part of the page.</param>
    /// <param name="context">What is visited.</param>
    public string AddTo(string markup, IUmbracoContext context)
    {
        int end = markup.IndexOf(EndOfBody, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? markup : markup.Insert(end, MarkupFor(context));
    }

    private string MarkupFor(IUmbracoContext context) => string.Format(
        CultureInfo.InvariantCulture,
        settings.CurrentValue.PreviewBadge,
        hosting.GetBackOfficePath(),
        HtmlEncoder.Default.Encode(context.CleanedUmbracoUrl.PathAndQuery),
        context.PublishedRequest?.PublishedContent?.Key,
        NoNonce);
}
