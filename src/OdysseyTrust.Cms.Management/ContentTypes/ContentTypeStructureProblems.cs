using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentTypeStructureOperationStatus;

namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>What can go wrong when a document type or media type is moved or copied.</summary>
internal static class ContentTypeStructureProblems
{
    public static OperationProblem ToProblem(this ContentTypeStructureOperationStatus status) => status switch
    {
        Status.CancelledByNotification => Cancelled(),
        Status.ContainerNotFound => NotFound("Folder not found", "The folder to put it in does not exist. Choose another."),
        Status.NotAllowedByPath => BadRequest("Not allowed there", "A type can't be moved below itself."),
        Status.NotFound => NotFound("Type not found", "There is no such type. It may have been deleted."),
        _ => Unknown(),
    };
}
