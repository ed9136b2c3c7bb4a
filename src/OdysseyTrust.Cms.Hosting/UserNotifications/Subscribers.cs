using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.UserNotifications;

/// <summary>The users who want to be told of changes to documents.</summary>
internal sealed class Subscribers(IUserService users, INotificationsRepository notifications, ICoreScopeProvider scopes)
{
    private static readonly int[] AnyDocument = [];

    /// <summary>Whether there is one.</summary>
    public bool Any()
    {
        int[] everybody = [.. users.GetAll(pageIndex: 0, pageSize: int.MaxValue, out _).Select(user => user.Id)];
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return notifications.GetUsersNotifications(everybody, action: null, AnyDocument, Constants.ObjectTypes.Document).Any();
    }
}
