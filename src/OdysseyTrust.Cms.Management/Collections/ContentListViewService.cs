using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Collections;

/// <summary>What lies below a document, as a list view shows it to somebody.</summary>
internal sealed class ContentListViewService(
    IContentService documents,
    ListViews listViews,
    ICoreScopeProvider scopes,
    IContentPermissionService permissions) : IContentListViewService
{
    private static readonly HashSet<string> Read = [ActionBrowse.ActionLetter];

    public async Task<Attempt<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus>> GetListViewItemsByKeyAsync(
        IUser user,
        Guid key,
        Guid? dataTypeKey,
        string orderBy,
        string? orderCulture,
        Direction orderDirection,
        string? filter,
        int skip,
        int take)
    {
        if (documents.GetById(key) is not { } parent)
        {
            return Fail(ContentCollectionOperationStatus.ContentNotFound);
        }

        Attempt<ListViewConfiguration?, ContentCollectionOperationStatus> listView = await listViews.FindAsync(dataTypeKey, parent.ContentType.ListView);
        if (listView.Result is not { } configuration)
        {
            return Fail(listView.Status);
        }

        PagedModel<IContent> items = await ReadableAsync(
            user, ChildrenOf(parent.Id, filter, ListViews.Order(orderBy, orderDirection, orderCulture), skip, take));
        return Attempt.SucceedWithStatus<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus>(
            ContentCollectionOperationStatus.Success, new ListViewPagedModel<IContent> { Items = items, ListViewConfiguration = configuration });
    }

    private static Attempt<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus> Fail(ContentCollectionOperationStatus status) =>
        Attempt.FailWithStatus<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus>(status, null);

    private PagedModel<IContent> ChildrenOf(int parent, string? filter, Ordering order, int skip, int take)
    {
        if (take == 0)
        {
            return new PagedModel<IContent>(documents.CountChildren(parent), []);
        }

        IQuery<IContent>? byName = string.IsNullOrWhiteSpace(filter) ? null : scopes.CreateQuery<IContent>().Where(item => item.Name!.Contains(filter));
        IEnumerable<IContent> items = documents.GetPagedChildren(parent, skip / take, take, out long total, propertyAliases: null, byName, order);
        return new PagedModel<IContent>(total, items);
    }

    /// <summary>Without those that the user may not read, though they may read the parent.</summary>
    private async Task<PagedModel<IContent>> ReadableAsync(IUser user, PagedModel<IContent> children)
    {
        IContent[] all = [.. children.Items];
        ISet<Guid> readable = await permissions.FilterAuthorizedAccessAsync(user, all.Select(child => child.Key), Read);
        IContent[] visible = [.. all.Where(child => readable.Contains(child.Key))];
        return new PagedModel<IContent>(children.Total - (all.Length - visible.Length), visible);
    }
}
