using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Persistence;

namespace OdysseyTrust.Cms.Persistence.Querying;

/// <summary>
/// Rewrites a condition on an entity as one on its row. Text is compared as the column's collation says; matching of parts of a text
/// goes through <c>LIKE</c>, which disregards case as Umbraco's databases do.
/// </summary>
internal sealed class PredicateTranslator(ParameterExpression entity, Func<string, Expression> column) : ExpressionVisitor
{
    protected override Expression VisitMember(MemberExpression node) =>
        node.Expression is { } owner && IsEntity(owner) ? column(node.Member.Name) : base.VisitMember(node);

    protected override Expression VisitUnary(UnaryExpression node) =>
        node.NodeType is ExpressionType.Convert && !node.Type.IsValueType && !IsEntity(node) && ReadsEntity(node)
            ? Visit(node.Operand)
            : base.VisitUnary(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (!ReadsEntity(node))
        {
            return node;
        }

        if (node.Method.Name == nameof(SqlExpressionExtensions.SqlIn))
        {
            return ListContains(node);
        }

        if (node.Method.DeclaringType == typeof(string) || node.Method.DeclaringType == typeof(SqlExpressionExtensions))
        {
            return TextCall(node);
        }

        return node.Method.Name switch
        {
            "Contains" => ListContains(node),
            "Equals" when node.Object is not null && node.Arguments.Count == 1 => EqualTo(Visit(node.Object), node.Arguments[0]),
            "InvariantEquals" => EqualTo(Visit(node.Arguments[0]), node.Arguments[1]),
            "InvariantContains" => Like(node.Arguments[0], node.Arguments[1], before: "%", after: "%"),
            "InvariantStartsWith" => Like(node.Arguments[0], node.Arguments[1], before: "", after: "%"),
            "InvariantEndsWith" => Like(node.Arguments[0], node.Arguments[1], before: "%", after: ""),
            _ => throw NotSupported(node),
        };
    }

    private static NotSupportedException NotSupported(MethodCallExpression node) =>
        new($"'{node.Method.DeclaringType?.Name}.{node.Method.Name}' has no translation to SQL in a query: {node}");

    private static BinaryExpression EqualTo(Expression left, Expression right) =>
        Expression.Equal(left, left.Type == right.Type ? right : Expression.Convert(right, left.Type));

    private static T Evaluate<T>(Expression expression) =>
        Expression.Lambda<Func<T>>(Expression.Convert(expression, typeof(T))).Compile(preferInterpretation: true)();

    /// <summary>A value in a closure, which EF sends as a parameter: the statement's text, and with it its plan, stays the same.</summary>
    private static MemberExpression Parameter<T>(T value) =>
        Expression.Field(Expression.Constant(new Captured<T> { Value = value }), nameof(Captured<T>.Value));

    private bool IsEntity(Expression expression) =>
        expression == entity || (expression is UnaryExpression { NodeType: ExpressionType.Convert } cast && IsEntity(cast.Operand));

    private bool ReadsEntity(Expression expression)
    {
        ParameterFinder finder = new(entity);
        finder.Visit(expression);
        return finder.Found;
    }

    private Expression TextCall(MethodCallExpression node)
    {
        (Expression text, Expression value) = node.Object is { } instance
            ? (instance, node.Arguments.ElementAtOrDefault(0)!)
            : (node.Arguments[0], node.Arguments.ElementAtOrDefault(1)!);
        return node.Method.Name switch
        {
            nameof(string.Equals) or nameof(SqlExpressionExtensions.SqlEquals) => EqualTo(Visit(text), value),
            nameof(string.StartsWith) or nameof(SqlExpressionExtensions.SqlStartsWith) => StartsWith(text, value),
            nameof(string.EndsWith) or nameof(SqlExpressionExtensions.SqlEndsWith) => Like(text, value, before: "%", after: ""),
            nameof(string.Contains) or nameof(SqlExpressionExtensions.SqlContains) => Like(text, value, before: "%", after: "%"),
            nameof(SqlExpressionExtensions.SqlWildcard) => MatchPattern(text, Evaluate<string>(value)),
            nameof(SqlExpressionExtensions.SqlLessThan) => Compare(text, value, Expression.LessThan),
            nameof(SqlExpressionExtensions.SqlGreaterThan) => Compare(text, value, Expression.GreaterThan),
            nameof(string.IsNullOrEmpty) => Expression.OrElse(
                Expression.Equal(Visit(text), Expression.Constant(null, typeof(string))),
                Expression.Equal(Visit(text), Expression.Constant(string.Empty))),
            nameof(string.ToLower) or nameof(string.ToUpper) or nameof(string.ToLowerInvariant) or nameof(string.ToUpperInvariant) => Visit(text),
            _ => throw NotSupported(node),
        };
    }

    private BinaryExpression Compare(Expression text, Expression value, Func<Expression, Expression, BinaryExpression> comparison) =>
        comparison(
            Expression.Call(typeof(string), nameof(string.Compare), null, Visit(text), Parameter(Evaluate<string>(value))),
            Expression.Constant(0));

    /// <summary>A range of texts, which an index can find, where <c>LIKE</c> would read the whole table: node paths are long lists.</summary>
    private BinaryExpression StartsWith(Expression text, Expression value)
    {
        string prefix = Evaluate<string>(value);
        return prefix.Length == 0
            ? Expression.NotEqual(Visit(text), Expression.Constant(null, typeof(string)))
            : Expression.AndAlso(
                Compare(text, Expression.Constant(prefix), Expression.GreaterThanOrEqual),
                Compare(text, Expression.Constant(prefix + TextRange.LastCharacter), Expression.LessThan));
    }

    private MethodCallExpression Like(Expression text, Expression value, string before, string after) =>
        MatchPattern(text, before + LikePattern.Literal(Evaluate<string>(value)) + after);

    private MethodCallExpression MatchPattern(Expression text, string pattern) => Expression.Call(
        typeof(DbFunctionsExtensions),
        nameof(DbFunctionsExtensions.Like),
        null,
        Expression.Constant(EF.Functions),
        Visit(text),
        Parameter(pattern),
        Expression.Constant(LikePattern.Escape));

    private MethodCallExpression ListContains(MethodCallExpression node)
    {
        // An array's Contains can bind to a span's, which no database understands: the list is read and asked for its members instead.
        (Expression list, Expression item) = node.Object is { } instance
            ? (instance, node.Arguments[0])
            : (node.Arguments[0], node.Arguments[1]);
        while (list is MethodCallExpression { Method.Name: "op_Implicit" } implicitCast)
        {
            list = implicitCast.Arguments[0];
        }

        Expression member = Visit(item);
        Type sequence = typeof(IEnumerable<>).MakeGenericType(member.Type);
        object values = Evaluate<object>(list);
        return sequence.IsInstanceOfType(values)
            ? Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [member.Type], Expression.Convert(Parameter(values), sequence), member)
            : throw NotSupported(node);
    }

    private sealed class Captured<T>
    {
        public required T Value;
    }

    private sealed class ParameterFinder(ParameterExpression parameter) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= node == parameter;
            return node;
        }
    }
}
