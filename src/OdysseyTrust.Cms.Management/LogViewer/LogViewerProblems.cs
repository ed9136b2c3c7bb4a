using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.LogViewerOperationStatus;

namespace OdysseyTrust.Cms.Management.LogViewer;

/// <summary>What can go wrong with the log.</summary>
internal static class LogViewerProblems
{
    public static OperationProblem ToProblem(this LogViewerOperationStatus status) => status switch
    {
        Status.NotFoundLogSearch => NotFound("Search not found", "No search is saved under that name. It may have been deleted."),
        Status.DuplicateLogSearch => BadRequest("Duplicate name", "Another search is saved under that name. Choose another."),
        Status.CancelledByLogsSizeValidation => BadRequest("Too much to read", "The log of those days is too large to show. Choose fewer days."),
        _ => Unknown(),
    };
}
