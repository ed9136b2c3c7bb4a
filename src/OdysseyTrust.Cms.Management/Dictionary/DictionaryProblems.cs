using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.DictionaryItemOperationStatus;

namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>What can go wrong with dictionary items.</summary>
internal static class DictionaryProblems
{
    public static OperationProblem ToProblem(this DictionaryItemOperationStatus status) => status switch
    {
        Status.CancelledByNotification => Cancelled(),
        Status.DuplicateItemKey => Conflict("Duplicate dictionary item name", "Another dictionary item has that name. Choose another."),
        Status.ItemNotFound => NotFound("Dictionary item not found", "There is no such dictionary item. It may have been deleted."),
        Status.ParentNotFound => NotFound("Parent not found", "The dictionary item to put it below does not exist. Choose another."),
        Status.InvalidId => BadRequest("Invalid id", "The dictionary item has an id already. Leave it out to make a new one."),
        Status.DuplicateKey => BadRequest("Duplicate id", "Something has that id already. Leave it out to have one made."),
        Status.InvalidParent => BadRequest("Invalid parent", "A dictionary item can't be put below itself. Choose another place."),
        _ => Unknown(),
    };
}
