using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace OdysseyTrust.Cms.Persistence.Querying;

/// <summary>
/// Which expression on a row stands for each property of an entity, and with that the translation of Core's queries to SQL: nothing is
/// ever filtered in memory.
/// </summary>
/// <typeparam name="TRow">The row that is queried, possibly a join of several.</typeparam>
internal sealed class RowMap<TRow>
{
    private readonly Dictionary<string, LambdaExpression> _columns = [];

    /// <summary>Says that the entity's property <paramref name="property"/> is <paramref name="column"/> of the row.</summary>
    public RowMap<TRow> Map<TValue>(string property, Expression<Func<TRow, TValue>> column)
    {
        _columns.Add(property, column);
        return this;
    }

    /// <summary>Adds the query's conditions to <paramref name="rows"/>.</summary>
    /// <exception cref="NotSupportedException">A condition uses a property or method that has no translation; the message names it.</exception>
    public IQueryable<TRow> Apply<TEntity>(IQueryable<TRow> rows, IQuery<TEntity>? query)
    {
        foreach (Expression<Func<TEntity, bool>> predicate in (query as Query<TEntity>)?.Predicates ?? [])
        {
            rows = rows.Where(Translate(predicate));
        }

        return rows;
    }

    /// <summary>The same condition on a row.</summary>
    /// <exception cref="NotSupportedException">It uses a property or method that has no translation; the message names it.</exception>
    public Expression<Func<TRow, bool>> Translate<TEntity>(Expression<Func<TEntity, bool>> predicate)
    {
        ParameterExpression row = Expression.Parameter(typeof(TRow), "row");
        Expression body = new PredicateTranslator(predicate.Parameters[0], property => Column(property, row)).Visit(predicate.Body);
        return Expression.Lambda<Func<TRow, bool>>(body, row);
    }

    /// <summary>The column that stands for <paramref name="property"/>, or <c>null</c> when there is none.</summary>
    public LambdaExpression? Find(string property) => _columns.GetValueOrDefault(property);

    private Expression Column(string property, ParameterExpression row)
    {
        LambdaExpression column = Find(property) ?? throw new NotSupportedException(
            $"'{property}' can't be queried on {typeof(TRow).Name}: map it to a column in the repository's {nameof(RowMap<TRow>)}.");
        return new ParameterReplacer(column.Parameters[0], row).Visit(column.Body);
    }
}
