using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentCollectionOperationStatus;

namespace OdysseyTrust.Cms.Management.Collections;

/// <summary>What can go wrong when children are shown in a list view.</summary>
internal static class CollectionProblems
{
    public static OperationProblem ToProblem(this ContentCollectionOperationStatus status) => status switch
    {
        Status.CollectionNotFound => NotFound("Collection not found", "There is no list view for this item."),
        Status.ContentNotCollection => BadRequest("Not a collection", "The type of this item doesn't show its children in a list view."),
        Status.ContentNotFound => NotFound("Content not found", "The item does not exist any more. It may have been deleted."),
        Status.ContentTypeNotFound => NotFound("Content type not found", "The type of this item does not exist any more."),
        Status.DataTypeNotCollection => BadRequest("Data type is not a collection", "The data type is no list view. Choose another in the document type."),
        Status.DataTypeNotContentProperty => BadRequest("Data type is not a content property", "The data type is not used by this item."),
        Status.DataTypeNotFound => NotFound("Data type not found", "The list view's data type does not exist any more."),
        Status.DataTypeWithoutContentType => BadRequest("Missing content", "Say which item the list view belongs to."),
        Status.MissingPropertiesInCollectionConfiguration => BadRequest(
            "Missing properties in collection configuration", "Choose at least one column in the list view's data type."),
        Status.OrderByNotPartOfCollectionConfiguration => BadRequest(
            "Order by value is not part of the collection configuration", "The list view has no such column to sort by."),
        _ => Unknown(),
    };
}
