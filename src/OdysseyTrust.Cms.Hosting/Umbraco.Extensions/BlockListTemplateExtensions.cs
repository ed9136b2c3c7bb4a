using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Umbraco.Cms.Core.Models.Blocks;

// The namespace that a stock Umbraco site finds this in.
namespace Umbraco.Extensions;

/// <summary>Renders block lists in views.</summary>
public static class BlockListTemplateExtensions
{
    /// <summary>The folder of the partial views, in <c>~/Views/Partials</c>.</summary>
    public const string DefaultFolder = "blocklist/";

    /// <summary>The partial view that renders each block with the partial view of its element type.</summary>
    public const string DefaultTemplate = "default";

    /// <summary>Renders the blocks with <c>~/Views/Partials/blocklist/{template}.cshtml</c>; nothing when there are none.</summary>
    public static async Task<IHtmlContent> GetBlockListHtmlAsync(this IHtmlHelper html, BlockListModel? model, string template = DefaultTemplate)
    {
        ArgumentNullException.ThrowIfNull(html);
        return model is { Count: > 0 } ? await html.PartialAsync(DefaultFolder + template, model) : HtmlString.Empty;
    }
}
