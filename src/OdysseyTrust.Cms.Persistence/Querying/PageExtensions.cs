namespace OdysseyTrust.Cms.Persistence.Querying;

/// <summary>Takes a page of rows as Core asks for one: by an index from 0 and a size.</summary>
internal static class PageExtensions
{
    /// <param name="rows">The rows, in order.</param>
    /// <param name="pageIndex">Which page, from 0.</param>
    /// <param name="pageSize">How many rows a page has.</param>
    /// <param name="total">How many rows there are on all pages.</param>
    public static IQueryable<TRow> Page<TRow>(this IQueryable<TRow> rows, long pageIndex, int pageSize, out long total)
    {
        total = rows.LongCount();
        return rows.Skip(checked((int)(pageIndex * pageSize))).Take(pageSize);
    }
}
