using Umbraco.Cms.Core;

namespace OdysseyTrust.Tests.Integration.Management.Api.Access;

/// <summary>All that can be done to a user and to the group of administrators. The node that an operation is about is the user.</summary>
internal static class UserOperations
{
    private static readonly object[] Nothing = [];

    public static readonly IReadOnlyList<NodeOperation> All = [.. OnUsers(), .. OnManyUsers(), .. OnGroups()];

    private static IEnumerable<NodeOperation> OnUsers() =>
    [
        new("PUT", "user/{}", Body: nodes => User(nodes, groups: [])),
        new("PUT", "user/{}", Address: nodes => $"user/{nodes.Own}", Body: nodes => User(nodes, Administrators())),
        new("DELETE", "user/{}"),
        new("POST", "user/{}/change-password", Body: _ => new { newPassword = "another long password" }),
        new("POST", "user/{}/reset-password"),
        new("DELETE", "user/{}/2fa/{}"),
        new("POST", "user/{}/client-credentials", Body: _ => new { clientId = "umbraco-back-office-program", clientSecret = "a long enough secret" }),
        new("DELETE", "user/{}/client-credentials/{}"),
        new("POST", "user/avatar/{}", Body: _ => new { file = new { id = Guid.NewGuid() } }),
        new("DELETE", "user/avatar/{}"),
    ];

    private static IEnumerable<NodeOperation> OnManyUsers() =>
    [
        new("DELETE", "user", Body: Users),
        new("POST", "user/enable", Body: Users),
        new("POST", "user/disable", Body: Users),
        new("POST", "user/unlock", Body: Users),
        new("POST", "user/set-user-groups", Body: nodes => new { userIds = new[] { Id(nodes.Other) }, userGroupIds = Nothing }),
        new("POST", "user/set-user-groups", Body: nodes => new { userIds = new[] { Id(nodes.Own) }, userGroupIds = Administrators() }),
        new("POST", "user", Body: NewUser),
        new("POST", "user/invite", Body: NewUser),
        new("POST", "user/invite/resend", Body: nodes => new { user = Id(nodes.Other) }),
    ];

    private static IEnumerable<NodeOperation> OnGroups() =>
    [
        new("POST", "user-group", Body: _ => Group("Umb.Section.Settings")),
        new("PUT", "user-group/{}", Address: _ => $"user-group/{Constants.Security.AdminGroupKey}", Body: _ => Group("Umb.Section.Content")),
        new("DELETE", "user-group/{}", Address: _ => $"user-group/{Constants.Security.AdminGroupKey}"),
        new("DELETE", "user-group", Body: _ => new { userGroupIds = Administrators() }),
        new("POST", "user-group/{}/users", Address: _ => $"user-group/{Constants.Security.AdminGroupKey}/users", Body: nodes => new[] { Id(nodes.Own) }),
        new("DELETE", "user-group/{}/users", Address: _ => $"user-group/{Constants.Security.AdminGroupKey}/users", Body: nodes => new[] { Id(nodes.Other) }),
    ];

    private static object Id(Guid id) => new { id };

    private static object[] Administrators() => [Id(Constants.Security.AdminGroupKey)];

    private static object Users(Nodes nodes) => new { userIds = new[] { Id(nodes.Other) } };

    private static object User(Nodes nodes, object[] groups) => new
    {
        email = $"{nodes.Name}@example.com",
        userName = $"{nodes.Name}@example.com",
        name = nodes.Name,
        languageIsoCode = "en-GB",
        userGroupIds = groups,
        documentStartNodeIds = Nothing,
        mediaStartNodeIds = Nothing,
    };

    private static object NewUser(Nodes nodes) => new
    {
        kind = "Default",
        email = "accomplice@example.com",
        userName = "accomplice@example.com",
        name = "Accomplice",
        userGroupIds = Administrators(),
    };

    private static object Group(string section) => new
    {
        name = "Taken over",
        alias = "takenOver",
        sections = new[] { section },
        languages = Nothing,
        hasAccessToAllLanguages = true,
        fallbackPermissions = Nothing,
        permissions = Nothing,
    };
}
