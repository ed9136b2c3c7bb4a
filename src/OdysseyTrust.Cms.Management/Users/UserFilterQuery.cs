using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Which users are looked for.</summary>
/// <param name="UserGroupIds">The groups of which they are in any.</param>
/// <param name="UserStates">The states of which they are in any.</param>
/// <param name="Filter">A part of their name or user name.</param>
internal sealed record UserFilterQuery(Guid[]? UserGroupIds, UserState[]? UserStates, string? Filter)
{
    /// <summary>As Core takes it.</summary>
    public UserFilter ToFilter() => new()
    {
        IncludedUserGroups = UserGroupIds is { Length: > 0 } groups ? groups.ToHashSet() : null,
        IncludeUserStates = UserStates is { Length: > 0 } states ? states.ToHashSet() : null,
        NameFilters = string.IsNullOrWhiteSpace(Filter) ? null : new HashSet<string> { Filter },
    };
}
