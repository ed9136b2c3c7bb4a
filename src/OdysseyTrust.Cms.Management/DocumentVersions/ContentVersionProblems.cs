using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentVersionOperationStatus;

namespace OdysseyTrust.Cms.Management.DocumentVersions;

/// <summary>What can go wrong with versions.</summary>
internal static class ContentVersionProblems
{
    public static OperationProblem ToProblem(this ContentVersionOperationStatus status) => status switch
    {
        Status.NotFound => NotFound("The requested version could not be found", "The version does not exist any more. Old versions are deleted in time."),
        Status.ContentNotFound => NotFound("The requested content could not be found", "The document does not exist any more. It may have been deleted."),
        Status.InvalidSkipTake => BadRequest("Invalid page", "How many to skip must be a multiple of how many to take."),
        Status.RollBackFailed => BadRequest("Rollback failed", "The document could not be brought back to that version. The log says why."),
        Status.RollBackCanceled => BadRequest("Request cancelled by notification", "A notification handler prevented the operation."),
        _ => Unknown(),
    };
}
