using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Notifications;

/// <summary>Which users are told of what.</summary>
internal sealed class NotificationsRepository(IDatabaseAccessor accessor) : INotificationsRepository
{
    private CmsDbContext Database => accessor.Database;

    private DbSet<NotificationRow> Notifications => Database.Set<NotificationRow>();

    public bool TryCreateNotification(IUser user, IEntity entity, string action, [NotNullWhen(true)] out Notification? notification)
    {
        if (Of(user, entity).Any(row => row.Action == action))
        {
            notification = null;
            return false;
        }

        notification = Add(user, entity, [action]).Single();
        return true;
    }

    public int DeleteNotifications(IUser user) => Notifications.Where(row => row.UserId == user.Id).ExecuteDelete();

    public int DeleteNotifications(IEntity entity) => Notifications.Where(row => row.NodeId == entity.Id).ExecuteDelete();

    public int DeleteNotifications(IUser user, IEntity entity) => Of(user, entity).ExecuteDelete();

    public IEnumerable<Notification> GetEntityNotifications(IEntity entity) => ToEntities(Notifications.Where(row => row.NodeId == entity.Id));

    public IEnumerable<Notification> GetUserNotifications(IUser user) => ToEntities(Notifications.Where(row => row.UserId == user.Id));

    public IEnumerable<Notification> GetUsersNotifications(IEnumerable<int> userIds, string? action, IEnumerable<int> nodeIds, Guid objectType)
    {
        int[] users = [.. userIds];
        int[] nodes = [.. nodeIds];
        IQueryable<NotificationRow> rows = Notifications.Where(row => users.Contains(row.UserId) && row.Node.ObjectType == objectType);
        if (nodes.Length > 0)
        {
            rows = rows.Where(row => nodes.Contains(row.NodeId));
        }

        if (action is not null)
        {
            rows = rows.Where(row => row.Action == action);
        }

        return ToEntities(rows);
    }

    public IEnumerable<Notification> SetNotifications(IUser user, IEntity entity, string[] actions)
    {
        DeleteNotifications(user, entity);
        return Add(user, entity, [.. actions.Distinct()]);
    }

    private static IEnumerable<Notification> ToEntities(IQueryable<NotificationRow> rows) => [.. rows
        .OrderBy(row => row.UserId).ThenBy(row => row.NodeId)
        .Select(row => new Notification(row.NodeId, row.UserId, row.Action, row.Node.ObjectType))];

    private IQueryable<NotificationRow> Of(IUser user, IEntity entity) =>
        Notifications.Where(row => row.UserId == user.Id && row.NodeId == entity.Id);

    private Notification[] Add(IUser user, IEntity entity, string[] actions)
    {
        Guid objectType = Database.Set<NodeRow>().Where(node => node.Id == entity.Id).Select(node => node.ObjectType).Single();
        Notifications.AddRange(actions.Select(action => new NotificationRow { UserId = user.Id, NodeId = entity.Id, Action = action }));
        Database.SaveAndForget();
        return [.. actions.Select(action => new Notification(entity.Id, user.Id, action, objectType))];
    }
}
