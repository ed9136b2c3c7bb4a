using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Collections;

/// <summary>What lies in a media folder, or at the root, as a list view shows it.</summary>
internal sealed class MediaListViewService(
    IMediaService media,
    ListViews listViews,
    ICoreScopeProvider scopes,
    IEntityService entities,
    AppCaches caches) : IMediaListViewService
{
    public async Task<Attempt<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus>> GetListViewItemsByKeyAsync(
        IUser user,
        Guid? key,
        Guid? dataTypeKey,
        string orderBy,
        Direction orderDirection,
        string? filter,
        int skip,
        int take)
    {
        IMedia? folder = key is { } id ? media.GetById(id) : null;
        if (key is not null && folder is null)
        {
            return Fail(ContentCollectionOperationStatus.ContentNotFound);
        }

        Guid? ofType = folder is null ? Constants.DataTypes.Guids.ListViewMediaGuid : folder.ContentType.ListView;
        Attempt<ListViewConfiguration?, ContentCollectionOperationStatus> listView = await listViews.FindAsync(dataTypeKey, ofType);
        if (listView.Result is not { } configuration)
        {
            return Fail(listView.Status);
        }

        PagedModel<IMedia> items = folder is null && StartNodesOf(user) is { } start
            ? PageOf([.. media.GetByIds(start)], skip, take)
            : ChildrenOf(folder?.Id ?? Constants.System.Root, filter, ListViews.Order(orderBy, orderDirection, culture: null), skip, take);
        return Attempt.SucceedWithStatus<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus>(
            ContentCollectionOperationStatus.Success, new ListViewPagedModel<IMedia> { Items = items, ListViewConfiguration = configuration });
    }

    private static Attempt<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus> Fail(ContentCollectionOperationStatus status) =>
        Attempt.FailWithStatus<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus>(status, null);

    private static PagedModel<IMedia> PageOf(IReadOnlyCollection<IMedia> items, int skip, int take) => new(items.Count, items.Skip(skip).Take(take));

    private PagedModel<IMedia> ChildrenOf(int parent, string? filter, Ordering order, int skip, int take)
    {
        if (take == 0)
        {
            return new PagedModel<IMedia>(media.CountChildren(parent), []);
        }

        IQuery<IMedia>? byName = string.IsNullOrWhiteSpace(filter) ? null : scopes.CreateQuery<IMedia>().Where(item => item.Name!.Contains(filter));
        IEnumerable<IMedia> items = media.GetPagedChildren(parent, skip / take, take, out long total, byName, order);
        return new PagedModel<IMedia>(total, items);
    }

    /// <summary>Where a user starts who does not start at the root.</summary>
    private int[]? StartNodesOf(IUser user) =>
        user.CalculateMediaStartNodeIds(entities, caches) is { } ids && !ids.Contains(Constants.System.Root) ? ids : null;
}
