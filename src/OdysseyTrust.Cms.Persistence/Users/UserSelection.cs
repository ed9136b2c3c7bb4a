using System.Linq.Expressions;
using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>Which users a list is to show; what is not given, or empty, leaves none out.</summary>
/// <param name="InGroups">Aliases of groups, of which a user is in at least one.</param>
/// <param name="NotInGroups">Aliases of groups, of which a user is in none.</param>
/// <param name="States">States, of which a user is in one.</param>
/// <param name="Kinds">Kinds, of which a user is one.</param>
internal sealed record UserSelection(string[]? InGroups, string[]? NotInGroups, UserState[]? States, UserKind[]? Kinds)
{
    public IQueryable<UserRow> Apply(IQueryable<UserRow> users)
    {
        if (InGroups is { Length: > 0 } inGroups)
        {
            users = users.Where(user => user.Groups.Any(group => inGroups.Contains(group.Alias)));
        }

        if (NotInGroups is { Length: > 0 } notInGroups)
        {
            users = users.Where(user => !user.Groups.Any(group => notInGroups.Contains(group.Alias)));
        }

        if (States is { Length: > 0 } states && !states.Contains(UserState.All))
        {
            users = users.Where(states.Select(UserStates.In).Aggregate(Either));
        }

        return Kinds is { Length: > 0 } kinds ? users.Where(user => kinds.Contains(user.Kind)) : users;
    }

    private static Expression<Func<UserRow, bool>> Either(Expression<Func<UserRow, bool>> left, Expression<Func<UserRow, bool>> right) =>
        Expression.Lambda<Func<UserRow, bool>>(
            Expression.OrElse(left.Body, new ParameterReplacer(right.Parameters[0], left.Parameters[0]).Visit(right.Body)),
            left.Parameters);
}
