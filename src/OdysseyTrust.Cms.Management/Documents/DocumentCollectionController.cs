using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Collections;
using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>What lies below a document, as a list view.</summary>
[Route(ManagementApi.Root + "/collection/document")]
internal sealed class DocumentCollectionController(
    IAuthorizationService authorization,
    IContentListViewService listViews,
    IBackOfficeSecurityAccessor security,
    IUserService users,
    IPublicAccessService publicAccess,
    IDocumentNavigationQueryService navigation,
    IContentService contents,
    ContentValues values) : DocumentControllerBase(authorization)
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(
        Guid id,
        Guid? dataTypeId,
        string orderBy = "updateDate",
        string? orderCulture = null,
        Direction orderDirection = Direction.Ascending,
        string? filter = null,
        int skip = 0,
        int take = DefaultTake)
    {
        if (!await MayAsync(ActionBrowse.ActionLetter, id) || security.BackOfficeSecurity?.CurrentUser is not { } user)
        {
            return Forbidden();
        }

        Attempt<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus> found =
            await listViews.GetListViewItemsByKeyAsync(user, id, dataTypeId, orderBy, orderCulture, orderDirection, filter, skip, take);
        return found is { Success: true, Result: { } listView } ? Ok(Map(listView)) : Refuse(found.Status, found.Status.ToProblem());
    }

    /// <summary>What is not part of a document is read for all of the page at once.</summary>
    private PagedResponse<DocumentCollectionItem> Map(ListViewPagedModel<IContent> listView)
    {
        IContent[] documents = [.. listView.Items.Items];
        string[] columns = [.. listView.ListViewConfiguration.IncludeProperties.Where(column => !column.IsSystem).Select(column => column.Alias!)];
        Dictionary<int, string?> names = users.GetUsersById([.. documents.SelectMany(item => new[] { item.CreatorId, item.WriterId }).Distinct()])
            .ToDictionary(user => user.Id, user => user.Name);
        IDictionary<Guid, IEnumerable<ContentSchedule>> schedules = contents.GetContentSchedulesByKeys([.. documents.Select(item => item.Key)]);
        return new PagedResponse<DocumentCollectionItem>(
            listView.Items.Total,
            [.. documents.Select(document => Map(document, columns, names, schedules.TryGetValue(document.Key, out IEnumerable<ContentSchedule>? schedule) ? [.. schedule] : []))]);
    }

    private DocumentCollectionItem Map(IContent document, string[] columns, Dictionary<int, string?> names, IReadOnlyList<ContentSchedule> schedule)
    {
        bool isProtected = publicAccess.IsProtected(document).Success;
        return new DocumentCollectionItem(
            document.Key,
            new DocumentTypeCollectionReference(
                document.ContentType.Key, document.ContentType.Alias, document.ContentType.Icon ?? string.Empty, ReferenceById.To(document.ContentType.ListView)),
            document.Trashed,
            isProtected,
            navigation.TryGetAncestorsKeys(document.Key, out IEnumerable<Guid> keys) ? [.. keys.Reverse().Select(key => new ReferenceById(key))] : [],
            names.GetValueOrDefault(document.WriterId),
            names.GetValueOrDefault(document.CreatorId),
            document.SortOrder,
            [.. values.Read(document).Where(value => columns.Contains(value.Alias))],
            DocumentFactory.VariantsOf(document, schedule),
            DocumentFlags.Of(isProtected));
    }
}
