using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentEditingOperationStatus;

namespace OdysseyTrust.Cms.Management.Content;

/// <summary>What can go wrong when documents, blueprints and media are edited.</summary>
internal static class ContentEditingProblems
{
    public static OperationProblem ToProblem(this ContentEditingOperationStatus status) => status switch
    {
        Status.CancelledByNotification => Cancelled(),
        Status.ContentTypeNotFound => NotFound("The content type could not be found", "The type of this item does not exist any more."),
        Status.ContentTypeCultureVarianceMismatch => BadRequest(
            "Content type culture variance mismatch", "The type was changed between one language and several. Load the item again."),
        Status.ContentTypeSegmentVarianceMismatch => BadRequest(
            "Content type segment variance mismatch", "The type was changed between one segment and several. Load the item again."),
        Status.NotFound => NotFound("The content could not be found", "The item does not exist any more. It may have been deleted."),
        Status.ParentNotFound => NotFound("The targeted content parent could not be found", "The item that it was to lie below does not exist any more."),
        Status.ParentInvalid => BadRequest("Invalid parent", "The item can't lie below the one that was chosen."),
        Status.NotAllowed => BadRequest("Operation not permitted", "Items of this type are not allowed there. Choose another place or type."),
        Status.TemplateNotFound => BadRequest("The template could not be found", "The template does not exist any more. Choose another."),
        Status.TemplateNotAllowed => BadRequest("Template not allowed", "The template is not allowed for this document type. Choose another."),
        Status.PropertyTypeNotFound => BadRequest("One or more property types could not be found", "The type was changed. Load the item again."),
        Status.InTrash => BadRequest("Content is in the recycle bin", "Restore the item first."),
        Status.NotInTrash => BadRequest("Content is not in the recycle bin", "Only what lies in the recycle bin can be deleted or restored there."),
        Status.SortingInvalid => BadRequest("Invalid sorting options", "The items to sort don't all lie below that parent. Load them again."),
        Status.PropertyValidationError => BadRequest("Validation failed", "One or more properties did not pass validation."),
        Status.InvalidCulture => BadRequest("Invalid cultures", "One of the cultures is not a language of this site, or the item can't have it."),
        Status.DuplicateKey => BadRequest("Invalid id", "There is an item with that id already."),
        Status.DuplicateName => BadRequest("Duplicate name", "Another item has that name. Choose another."),
        Status.CannotDeleteWhenReferenced => BadRequest("Cannot delete a referenced content item", "Other items link to this one. Remove the links first."),
        Status.CannotMoveToRecycleBinWhenReferenced => BadRequest(
            "Cannot move a referenced content item to the recycle bin", "Other items link to this one. Remove the links first."),
        Status.InvalidKey => BadRequest("Invalid id", "The id is not one that an item can have."),
        Status.PropertyTypeCultureVarianceMismatch => BadRequest(
            "Property type culture variance mismatch", "A property was changed between one language and several. Load the item again."),
        Status.PropertyTypeSegmentVarianceMismatch => BadRequest(
            "Property type segment variance mismatch", "A property was changed between one segment and several. Load the item again."),
        Status.ConcurrencyViolation => Conflict("Concurrency violation detected", "Somebody else changed the item meanwhile. Load it again."),
        Status.InvalidName => BadRequest("Invalid name", "Give the item a name, of 255 characters at most."),
        _ => Unknown(),
    };
}
