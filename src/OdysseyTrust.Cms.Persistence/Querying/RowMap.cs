using System.Linq.Expressions;
using Umbraco.Cms.Core;
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

    /// <summary>Says that the entity's property <paramref name="property"/> is another column than was said before.</summary>
    public RowMap<TRow> Remap<TValue>(string property, Expression<Func<TRow, TValue>> column)
    {
        _columns[property] = column;
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

    /// <summary>Sorts <paramref name="rows"/> by the column of the property that <paramref name="by"/> reads.</summary>
    /// <exception cref="NotSupportedException">There is no such column; the message names the property.</exception>
    public IOrderedQueryable<TRow> Order<TEntity>(IQueryable<TRow> rows, Expression<Func<TEntity, object?>> by, Direction direction)
    {
        Expression body = by.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : by.Body;
        LambdaExpression column = body is MemberExpression member && Find(member.Member.Name) is { } found
            ? found
            : throw new NotSupportedException($"{typeof(TRow).Name} can't be sorted by '{by.Body}'.");
        return (IOrderedQueryable<TRow>)rows.Provider.CreateQuery<TRow>(Expression.Call(
            typeof(Queryable),
            direction == Direction.Ascending ? nameof(Queryable.OrderBy) : nameof(Queryable.OrderByDescending),
            [typeof(TRow), column.ReturnType],
            rows.Expression,
            Expression.Quote(column)));
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
