using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Querying;

/// <summary>Pages of rows, as Core's services return them.</summary>
internal static class PagingExtensions
{
    /// <summary>Reads one page and counts all.</summary>
    /// <param name="rows">Sorted by something that no two rows share.</param>
    /// <param name="skip">How many rows come before the page.</param>
    /// <param name="take">How many rows the page has; with 0 they are only counted.</param>
    /// <param name="toEntity">What is read of each row.</param>
    public static async Task<PagedModel<TEntity>> ToPagedModelAsync<TRow, TEntity>(
        this IQueryable<TRow> rows,
        int skip,
        int take,
        Expression<Func<TRow, TEntity>> toEntity)
    {
        long total = await rows.LongCountAsync();
        return new PagedModel<TEntity>(total, take == 0 ? [] : await rows.Skip(skip).Take(take).Select(toEntity).ToListAsync());
    }
}
