using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.ConcurrentEdits;

/// <summary>
/// Lets a caller say by <c>If-Match</c> which version of an item it has changed, the <c>ETag</c> that it was read with, and answers 409 when the save was
/// stopped since the item has a newer one. Who sends no such header saves whatever is stored, as in stock Umbraco.
/// </summary>
internal sealed class OverwriteFilter(NewerVersions newerVersions, IEventMessagesFactory messages) : IAsyncActionFilter
{
    /// <summary>The member of a problem that says which version is stored: with it as <c>If-Match</c>, it can be replaced knowingly.</summary>
    private const string VersionExtension = "newerVersion";

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        IList<EntityTagHeaderValue> tags = context.HttpContext.Request.GetTypedHeaders().IfMatch;
        if (tags.Count == 0 || tags.Contains(EntityTagHeaderValue.Any) || context.ActionArguments["id"] is not Guid key)
        {
            await next();
            return;
        }

        // A proxy that compresses may have made a tag weak: its text is the same.
        EditInProgress edit = new(key, [.. tags.Select(tag => tag.Tag.ToString().Trim('"'))]);
        context.HttpContext.Features.Set(edit);
        ActionExecutedContext executed = await next();
        if (edit.Newer is { } newer)
        {
            executed.Result = await RefuseAsync(newer, context.HttpContext);
        }
        else if (executed.Result is ObjectResult { StatusCode: StatusCodes.Status404NotFound })
        {
            // The back office shows no 404, but it shows messages.
            messages.Get().Add(new EventMessage("Deleted meanwhile", "Somebody deleted this while you were editing. Your changes are still here: keep a copy of what you need.", EventMessageType.Error));
        }
    }

    private async Task<ObjectResult> RefuseAsync(NewerVersion newer, HttpContext http)
    {
        OperationProblem problem = await newerVersions.DescribeAsync(newer, http.User);
        return newer.Content.Trashed
            ? problem.ToResult(ContentEditingOperationStatus.InTrash)
            : problem.ToResult(ContentEditingOperationStatus.ConcurrencyViolation, (VersionExtension, ContentVersion.TagOf(newer.Content).ToString()));
    }
}
