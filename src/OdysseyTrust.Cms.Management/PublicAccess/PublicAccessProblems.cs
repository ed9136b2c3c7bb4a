using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.PublicAccessOperationStatus;

namespace OdysseyTrust.Cms.Management.PublicAccess;

/// <summary>What can go wrong with public access.</summary>
internal static class PublicAccessProblems
{
    public static OperationProblem ToProblem(this PublicAccessOperationStatus status) => status switch
    {
        Status.ContentNotFound => NotFound("Document not found", "The document does not exist any more. It may have been deleted."),
        Status.LoginNodeNotFound => NotFound("Login page not found", "The page that asks visitors to sign in does not exist. Choose another."),
        Status.ErrorNodeNotFound => NotFound("Error page not found", "The page for visitors without access does not exist. Choose another."),
        Status.NoAllowedEntities => BadRequest("No allowed entities", "Choose the members or the member groups that have access."),
        Status.AmbiguousRule => BadRequest("Ambiguous rule", "Give access to members or to member groups, not to both."),
        Status.CancelledByNotification => Cancelled(),
        Status.EntryNotFound => NotFound("Entry not found", "The document is not protected."),
        _ => Unknown(),
    };
}
