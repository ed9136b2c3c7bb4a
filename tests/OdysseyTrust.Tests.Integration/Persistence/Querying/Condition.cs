using System.Linq.Expressions;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Tests.Integration.Persistence.Querying;

/// <summary>A condition as Core's services write it, and what it means.</summary>
/// <param name="Query">The expression that is translated.</param>
/// <param name="Meaning">The same in plain words of C#; text without regard to case, and no text contains nothing.</param>
public sealed record Condition(Expression<Func<IUmbracoEntity, bool>> Query, Func<IUmbracoEntity, bool> Meaning)
{
    public static Condition operator !(Condition condition) =>
        new(Expression.Lambda<Func<IUmbracoEntity, bool>>(Expression.Not(condition.Query.Body), condition.Query.Parameters), entity => !condition.Meaning(entity));

    public static Condition operator &(Condition left, Condition right) => new(
        Join(Expression.AndAlso, left, right),
        entity => left.Meaning(entity) && right.Meaning(entity));

    public static Condition operator |(Condition left, Condition right) => new(
        Join(Expression.OrElse, left, right),
        entity => left.Meaning(entity) || right.Meaning(entity));

    public override string ToString() => Query.ToString();

    private static Expression<Func<IUmbracoEntity, bool>> Join(
        Func<Expression, Expression, BinaryExpression> join,
        Condition left,
        Condition right)
    {
        ParameterExpression entity = left.Query.Parameters[0];
        Expression moved = new Rebind(right.Query.Parameters[0], entity).Visit(right.Query.Body);
        return Expression.Lambda<Func<IUmbracoEntity, bool>>(join(left.Query.Body, moved), entity);
    }

    private sealed class Rebind(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
