using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentPublishingOperationStatus;

namespace OdysseyTrust.Cms.Management.Content;

/// <summary>What can go wrong when documents are published.</summary>
internal static class ContentPublishingProblems
{
    public static OperationProblem ToProblem(this ContentPublishingOperationStatus status) => status switch
    {
        Status.Accepted => new OperationProblem(202, "Accepted", "The work goes on in the background."),
        Status.ContentNotFound => NotFound("The requested content could not be found", "The document does not exist any more. It may have been deleted."),
        Status.CancelledByEvent => BadRequest("Publish cancelled by event", "A notification handler prevented the operation."),
        Status.ContentInvalid => BadRequest("Invalid content", "One or more properties are not filled in rightly. Mend them and publish again."),
        Status.NothingToPublish => BadRequest("Nothing to publish", "None of the languages that were chosen has anything to publish."),
        Status.MandatoryCultureMissing => BadRequest("Mandatory culture missing", "A language that must be published with the others was not chosen."),
        Status.HasExpired => BadRequest("Content expired", "The time at which it was to be unpublished has passed. Change or remove it."),
        Status.CultureHasExpired => BadRequest("Content culture expired", "The time at which a language was to be unpublished has passed. Change or remove it."),
        Status.AwaitingRelease => BadRequest("Content awaiting release", "It is scheduled for later. Remove the time to publish it now."),
        Status.CultureAwaitingRelease => BadRequest("Content culture awaiting release", "A language is scheduled for later. Remove the time to publish it now."),
        Status.InTrash => BadRequest("Content in the recycle bin", "Restore the document first."),
        Status.InvalidCulture => BadRequest("Invalid cultures specified", "One of the cultures is not a language of this site."),
        Status.CannotPublishInvariantWhenVariant => BadRequest("Cannot publish invariant when variant", "Choose the languages to publish."),
        Status.CannotPublishVariantWhenNotVariant => BadRequest("Cannot publish variant when not variant", "This document has one language only: choose none."),
        Status.CultureMissing => BadRequest("Culture missing", "Choose the languages to publish."),
        Status.PathNotPublished => BadRequest("Parent not published", "A document above this one is not published. Publish it first."),
        Status.ConcurrencyViolation => Conflict("Concurrency violation detected", "Somebody else changed the document meanwhile. Load it again."),
        Status.UnsavedChanges => BadRequest("Unsaved changes", "Save the changes before publishing."),
        Status.UnpublishTimeNeedsToBeAfterPublishTime => BadRequest(
            "Unpublish time needs to be after the publish time", "Choose a time to unpublish that is later than the time to publish."),
        Status.UpublishTimeNeedsToBeInFuture => BadRequest("Unpublish time needs to be in the future", "Choose a time to unpublish that has not passed."),
        Status.PublishTimeNeedsToBeInFuture => BadRequest("Publish time needs to be in the future", "Choose a time to publish that has not passed."),
        Status.CannotUnpublishWhenReferenced => BadRequest(
            "Cannot unpublish document when it's referenced somewhere else", "Other documents link to this one. Remove the links first."),
        Status.FailedBranch => BadRequest("Failed branch operation", "One or more of the documents below could not be published."),
        Status.Failed => BadRequest("Publish or unpublish failed", "The document could not be published. Its history or the log says more."),
        Status.TaskResultNotFound => NotFound("The result of the submitted task could not be found", "There is no such work, or its result was fetched already."),
        _ => Unknown(),
    };
}
