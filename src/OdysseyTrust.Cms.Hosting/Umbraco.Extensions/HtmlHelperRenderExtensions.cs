using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Hosting.OutputCaching;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Web;

// The namespace that a stock Umbraco site finds this in.
namespace Umbraco.Extensions;

/// <summary>Renders parts of pages.</summary>
public static class HtmlHelperRenderExtensions
{
    /// <summary>
    /// Renders a partial view, or writes what it was when it was last rendered, for as long as no content has changed. Previews and sites in debug
    /// mode always render.
    /// </summary>
    /// <param name="html">The view's helper.</param>
    /// <param name="partialViewName">The partial view.</param>
    /// <param name="model">Its model.</param>
    /// <param name="cacheTimeout">How long it holds when no content changes, for a part that time changes too.</param>
    /// <param name="cacheByPage">Whether it is different on each page.</param>
    /// <param name="contextualKeyBuilder">What else makes it different, from the model.</param>
    public static async Task<IHtmlContent> CachedPartialAsync<TModel>(
        this IHtmlHelper html,
        string partialViewName,
        TModel model,
        TimeSpan cacheTimeout,
        bool cacheByPage = false,
        Func<TModel, string>? contextualKeyBuilder = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        IServiceProvider services = html.ViewContext.HttpContext.RequestServices;
        IUmbracoContext context = services.GetRequiredService<IUmbracoContextAccessor>().GetRequiredUmbracoContext();
        if (context.InPreviewMode || services.GetRequiredService<IHostingEnvironment>().IsDebugMode)
        {
            return await html.PartialAsync(partialViewName, model, html.ViewData);
        }

        string place = context.CleanedUmbracoUrl.GetLeftPart(cacheByPage ? UriPartial.Path : UriPartial.Authority);
        PartKey key = new(partialViewName, CultureInfo.CurrentCulture.Name, place, contextualKeyBuilder?.Invoke(model));
        return new HtmlString(await services.GetRequiredService<PartCache>().GetAsync(
            key,
            cacheTimeout,
            () => RenderToStringAsync(html, partialViewName, model)));
    }

    private static async Task<string> RenderToStringAsync<TModel>(IHtmlHelper html, string partialViewName, TModel model)
    {
        await using StringWriter writer = new(CultureInfo.InvariantCulture);
        (await html.PartialAsync(partialViewName, model, html.ViewData)).WriteTo(writer, html.ViewContext.HttpContext.RequestServices.GetRequiredService<HtmlEncoder>());
        return writer.ToString();
    }
}
