using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Umbraco.Cms.Core.Models.Blocks;

// The namespace that a stock Umbraco site finds this in.
namespace Umbraco.Extensions;

/// <summary>Renders block grids in views.</summary>
public static class BlockGridTemplateExtensions
{
    /// <summary>The folder of the partial views, in <c>~/Views/Partials</c>.</summary>
    public const string DefaultFolder = "blockgrid/";

    /// <summary>The partial view of the whole grid.</summary>
    public const string DefaultTemplate = "default";

    /// <summary>The partial view of a row of items.</summary>
    public const string DefaultItemsTemplate = "items";

    /// <summary>The partial view of an item's areas.</summary>
    public const string DefaultItemAreasTemplate = "areas";

    /// <summary>The partial view of one area.</summary>
    public const string DefaultItemAreaTemplate = "area";

    /// <summary>Renders the grid with <c>~/Views/Partials/blockgrid/{template}.cshtml</c>; nothing when it is empty.</summary>
    public static async Task<IHtmlContent> GetBlockGridHtmlAsync(this IHtmlHelper html, BlockGridModel? model, string template = DefaultTemplate)
    {
        ArgumentNullException.ThrowIfNull(html);
        return model is { Count: > 0 } ? await html.PartialAsync(DefaultFolder + template, model) : HtmlString.Empty;
    }

    /// <summary>Renders items of the grid or of an area.</summary>
    public static Task<IHtmlContent> GetBlockGridItemsHtmlAsync(this IHtmlHelper html, IEnumerable<BlockGridItem> items, string template = DefaultItemsTemplate) =>
        html.PartialAsync(DefaultFolder + template, items);

    /// <summary>Renders the areas of an item.</summary>
    public static Task<IHtmlContent> GetBlockGridItemAreasHtmlAsync(this IHtmlHelper html, BlockGridItem item, string template = DefaultItemAreasTemplate) =>
        html.PartialAsync(DefaultFolder + template, item);

    /// <summary>Renders one area of an item.</summary>
    public static Task<IHtmlContent> GetBlockGridItemAreaHtmlAsync(this IHtmlHelper html, BlockGridArea area, string template = DefaultItemAreaTemplate) =>
        html.PartialAsync(DefaultFolder + template, area);
}
