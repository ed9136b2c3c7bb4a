using OdysseyTrust.Cms.Persistence.UserGroups;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>Documents.</summary>
internal class DocumentRepository(ContentStore store, UserGroupNodePermissions permissions)
    : PublishableContentRepository<IContent>(store), IDocumentRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinContent;

    protected override Guid ObjectType => Constants.ObjectTypes.Document;

    /// <summary>Whether the items of this repository are blueprints.</summary>
    protected virtual bool AreBlueprints => false;

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        string[]? propertyAliases,
        IQuery<IContent>? filter,
        Ordering? ordering,
        bool loadTemplates) => GetPage(query, pageIndex, pageSize, out totalRecords, propertyAliases, filter, ordering);

    public bool RecycleBinSmells() => Rows.Any(row => row.Node.ParentId == Constants.System.RecycleBinContent);

    /// <summary>Leaves the document exactly these permissions of user groups.</summary>
    public void ReplaceContentPermissions(EntityPermissionSet permissionSet) =>
        permissions.ReplaceOn(permissionSet.EntityId, permissionSet.PermissionsSet);

    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds)
    {
        foreach (int groupId in groupIds)
        {
            permissions.Assign(groupId, permission, [entity.Id]);
        }
    }

    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => permissions.On(entityId);

    public void AddOrUpdatePermissions(ContentPermissionSet permission) => ReplaceContentPermissions(permission);

    protected override IContent Build(ContentRow row, ContentVersionRow version) => Store.Models.Document(row, version, AreBlueprints);

#pragma warning disable CS0618 // Core's own URL services still listen to it, and nothing else tells them within the transaction.
    protected override INotification Refreshed(IContent entity) => new ContentRefreshNotification(entity, new EventMessages());
#pragma warning restore CS0618

    protected override void Settle(IContent entity)
    {
        if (!entity.HasIdentity)
        {
            entity.TemplateId ??= entity.ContentType.DefaultTemplate?.Id;
        }

        base.Settle(entity);
    }

    protected override ContentVersionRow Fill(ContentVersionRow version, IContent entity)
    {
        version.TemplateId = entity.TemplateId;
        return base.Fill(version, entity);
    }

    protected override void Conclude(IContent entity)
    {
        if (entity.PublishedState is PublishedState.Publishing or PublishedState.Unpublishing)
        {
            entity.PublishTemplateId = entity.PublishedState == PublishedState.Publishing ? entity.TemplateId : null;
        }

        base.Conclude(entity);
    }
}
