using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Umbraco.Cms.Core.Events;

namespace OdysseyTrust.Cms.Management.Api;

/// <summary>
/// Tells the user what handlers of notifications had to say, such as why they stopped an operation. Reading says nothing: the back office reads on its own.
/// </summary>
internal sealed class EventMessagesFilter(IEventMessagesFactory messages) : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method) && messages.GetOrDefault() is { Count: > 0 } said)
        {
            context.HttpContext.Response.Headers[ManagementApi.NotificationsHeader] =
                JsonSerializer.Serialize(said.GetAll().Select(NotificationHeader.From), JsonSerializerOptions.Web);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
        // The header is sent before the result.
    }
}
