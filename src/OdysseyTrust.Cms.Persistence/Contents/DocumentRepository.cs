using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>Documents. Permissions on single documents are part of the user groups that have them.</summary>
internal class DocumentRepository(ContentStore store) : PublishableContentRepository<IContent>(store), IDocumentRepository
{
    private const string PermissionsElsewhere =
        "Permissions on a document belong to user groups: set them with IUserGroupService, as granular permissions of the group.";

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

    /// <exception cref="NotSupportedException">Always: see the message.</exception>
    public void ReplaceContentPermissions(EntityPermissionSet permissionSet) => throw new NotSupportedException(PermissionsElsewhere);

    /// <exception cref="NotSupportedException">Always: see the message.</exception>
    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds) => throw new NotSupportedException(PermissionsElsewhere);

    /// <exception cref="NotSupportedException">Always: see the message.</exception>
    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => throw new NotSupportedException(PermissionsElsewhere);

    /// <exception cref="NotSupportedException">Always: see the message.</exception>
    public void AddOrUpdatePermissions(ContentPermissionSet permission) => throw new NotSupportedException(PermissionsElsewhere);

    protected override IContent Build(ContentModels models, ContentRow row, ContentVersionRow version) => models.Document(row, version, AreBlueprints);

#pragma warning disable CS0618 // Core's own URL services still listen to it, and nothing else tells them within the transaction.
    protected override INotification Refreshed(IContent entity) => new ContentRefreshNotification(entity, new EventMessages());
#pragma warning restore CS0618

    protected override void FillExtra(ContentVersionRow version, IContent entity) => version.TemplateId = entity.TemplateId;

    protected override void TakeExtra(IContent entity, ContentVersionRow? published) => entity.PublishTemplateId = published?.TemplateId;
}
