using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;

namespace OdysseyTrust.Cms.Management.Webhooks;

/// <summary>What can go wrong with webhooks.</summary>
internal static class WebhookProblems
{
    public static OperationProblem ToProblem(this WebhookOperationStatus status) => status switch
    {
        WebhookOperationStatus.CancelledByNotification => Cancelled(),
        WebhookOperationStatus.NotFound => NotFound("The webhook could not be found", "There is no webhook with that id. It may have been deleted."),
        WebhookOperationStatus.NoEvents => BadRequest("No events specified", "The webhook would never be called. Choose at least one event."),
        _ => Unknown(),
    };
}
