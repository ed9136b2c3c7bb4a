using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.GetReferencesOperationStatus;

namespace OdysseyTrust.Cms.Management.References;

/// <summary>What can go wrong when somebody asks what uses an item.</summary>
internal static class ReferenceProblems
{
    public static OperationProblem ToProblem(this GetReferencesOperationStatus status) => status switch
    {
        Status.ContentNotFound => NotFound("The requested content could not be found", "The item does not exist any more. It may have been deleted."),
        _ => Unknown(),
    };
}
