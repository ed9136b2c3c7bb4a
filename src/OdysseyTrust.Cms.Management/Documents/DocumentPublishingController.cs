using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>Lets visitors see documents, at once or by a schedule, and takes them away again.</summary>
internal sealed class DocumentPublishingController(IAuthorizationService authorization, IContentPublishingService publishing, TimeProvider clock)
    : DocumentControllerBase(authorization)
{
    [HttpPut("{id:guid}/publish")]
    public async Task<IActionResult> Publish(Guid id, PublishDocumentRequest request)
    {
        if (!await MayAsync(ActionPublish.ActionLetter, id, request.PublishSchedules.Select(schedule => schedule.Culture)))
        {
            return Forbidden();
        }

        ContentPublishingOperationStatus times = request.PublishSchedules
            .Select(culture => culture.Schedule?.Check(clock.GetUtcNow()) ?? ContentPublishingOperationStatus.Success)
            .FirstOrDefault(status => status != ContentPublishingOperationStatus.Success);
        if (times != ContentPublishingOperationStatus.Success)
        {
            return Answer(times);
        }

        CulturePublishScheduleModel[] schedules = [.. request.PublishSchedules.Select(ToModel)];
        Attempt<ContentPublishingResult, ContentPublishingOperationStatus> published = await publishing.PublishAsync(id, schedules, CurrentUserKey);
        return published.Success
            ? Ok()
            : Refuse(published.Status, published.Status.ToProblem(), ("invalidProperties", published.Result?.InvalidPropertyAliases ?? []));
    }

    [HttpPut("{id:guid}/unpublish")]
    public async Task<IActionResult> Unpublish(Guid id, UnpublishDocumentRequest request)
    {
        if (!await MayAsync(ActionUnpublish.ActionLetter, id, request.Cultures))
        {
            return Forbidden();
        }

        return Answer((await publishing.UnpublishAsync(id, request.Cultures?.ToHashSet(), CurrentUserKey)).Result);
    }

    /// <summary>Goes on in the background; <see cref="Result"/> says when it is done.</summary>
    [HttpPut("{id:guid}/publish-with-descendants")]
    public async Task<IActionResult> PublishWithDescendants(Guid id, PublishDocumentWithDescendantsRequest request)
    {
        if (!await MayAsync(ContentPermissionResource.Branch(ActionPublish.ActionLetter, id, request.Cultures)))
        {
            return Forbidden();
        }

        PublishBranchFilter filter = request.IncludeUnpublishedDescendants ? PublishBranchFilter.IncludeUnpublished : PublishBranchFilter.Default;
        Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> started =
            await publishing.PublishBranchAsync(id, request.Cultures, filter, CurrentUserKey, useBackgroundThread: true);
        return started is { Success: true, Result.AcceptedTaskId: { } task }
            ? Ok(new PublishWithDescendantsResult(task, IsComplete: false))
            : RefuseBranch(started);
    }

    [HttpGet("{id:guid}/publish-with-descendants/result/{taskId:guid}")]
    public async Task<IActionResult> Result(Guid id, Guid taskId)
    {
        if (!await MayAsync(ContentPermissionResource.Branch(ActionPublish.ActionLetter, id)))
        {
            return Forbidden();
        }

        if (await publishing.IsPublishingBranchAsync(taskId))
        {
            return Ok(new PublishWithDescendantsResult(taskId, IsComplete: false));
        }

        Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> result = await publishing.GetPublishBranchResultAsync(taskId);
        return result.Success ? Ok(new PublishWithDescendantsResult(taskId, IsComplete: true)) : RefuseBranch(result);
    }

    private static ObjectResult RefuseBranch(Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> result) => Refuse(
        result.Status,
        result.Status.ToProblem(),
        ("failedBranchItems", result.Result.FailedItems.Select(item => new { id = item.Key, operationStatus = item.OperationStatus.ToString() })));

    private static CulturePublishScheduleModel ToModel(CultureAndSchedule schedule) => new()
    {
        Culture = schedule.Culture,
        Schedule = schedule.Schedule is { } times
            ? new ContentScheduleModel { PublishDate = times.PublishTime, UnpublishDate = times.UnpublishTime }
            : null,
    };
}
