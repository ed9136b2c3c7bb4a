using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Management.Api;

/// <summary>Makes pages of lists.</summary>
internal static class PagedResponses
{
    /// <summary>Answers with a page that Core has cut.</summary>
    public static PagedResponse<TItem> ToResponse<TSource, TItem>(this PagedModel<TSource> page, Func<TSource, TItem> map) =>
        new(page.Total, [.. page.Items.Select(map)]);

    /// <summary>Answers with everything.</summary>
    public static PagedResponse<TItem> ToBatch<TSource, TItem>(this IEnumerable<TSource> items, Func<TSource, TItem> map)
    {
        TItem[] all = [.. items.Select(map)];
        return new PagedResponse<TItem>(all.Length, all);
    }

    /// <summary>Cuts a page out of a list that is at hand.</summary>
    public static PagedResponse<TItem> ToPage<TSource, TItem>(this IReadOnlyCollection<TSource> items, int skip, int take, Func<TSource, TItem> map) =>
        new(items.Count, [.. items.Skip(skip).Take(take).Select(map)]);
}
