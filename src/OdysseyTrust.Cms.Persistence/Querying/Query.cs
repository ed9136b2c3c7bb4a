using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Umbraco.Cms.Core.Persistence.Querying;

namespace OdysseyTrust.Cms.Persistence.Querying;

/// <summary>
/// A condition on entities, kept as expressions until a repository turns it into one on rows (<see cref="RowMap{TRow}"/>).
/// </summary>
internal sealed class Query<T> : IQuery<T>
{
    private static readonly MethodInfo EnumerableContains = typeof(Enumerable).GetMethods()
        .Single(method => method.Name == nameof(Enumerable.Contains) && method.GetParameters().Length == 2);

    private readonly List<Expression<Func<T, bool>>> _predicates = [];

    /// <summary>The conditions, all of which hold.</summary>
    public IReadOnlyList<Expression<Func<T, bool>>> Predicates => _predicates;

    public IQuery<T> Where(Expression<Func<T, bool>> predicate)
    {
        _predicates.Add(predicate);
        return this;
    }

    public IQuery<T> WhereIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values) =>
        Where(In(fieldSelector, values, negate: false));

    public IQuery<T> WhereNotIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values) =>
        Where(In(fieldSelector, values, negate: true));

    public IQuery<T> WhereAny(IEnumerable<Expression<Func<T, bool>>> predicates)
    {
        Expression<Func<T, bool>>[] any = [.. predicates];
        if (any.Length == 0)
        {
            return this;
        }

        ParameterExpression entity = Expression.Parameter(typeof(T));
        return Where(Expression.Lambda<Func<T, bool>>(
            any.Select(predicate => Rebind(predicate, entity)).Aggregate(Expression.OrElse),
            entity));
    }

    /// <exception cref="NotSupportedException">Always: conditions are kept as expressions and never pass through SQL text.</exception>
    public IEnumerable<Tuple<string, object[]>> GetWhereClauses() => throw new NotSupportedException(
        "A query has no SQL clauses here: give it to the repository of its entity, which translates its expressions.");

    private static Expression<Func<T, bool>> In(Expression<Func<T, object>> field, IEnumerable? values, bool negate)
    {
        Expression member = field.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : field.Body;
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(member.Type))!;
        foreach (object? value in values ?? Array.Empty<object>())
        {
            list.Add(value);
        }

        Expression contains = Expression.Call(
            EnumerableContains.MakeGenericMethod(member.Type),
            Expression.Constant(list, typeof(IEnumerable<>).MakeGenericType(member.Type)),
            member);
        return Expression.Lambda<Func<T, bool>>(negate ? Expression.Not(contains) : contains, field.Parameters);
    }

    private static Expression Rebind(Expression<Func<T, bool>> predicate, ParameterExpression entity) =>
        new ParameterReplacer(predicate.Parameters[0], entity).Visit(predicate.Body);
}
