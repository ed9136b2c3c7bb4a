using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.DataTypeOperationStatus;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>What can go wrong with data types.</summary>
internal static class DataTypeProblems
{
    public static OperationProblem ToProblem(this DataTypeOperationStatus status) => status switch
    {
        Status.CancelledByNotification => Cancelled(),
        Status.InvalidConfiguration => BadRequest("Invalid data type configuration", "One of the settings has a value that the property editor can't use."),
        Status.InvalidName => BadRequest("Invalid data type name", "The name must not be empty and have at most 255 characters."),
        Status.InvalidId => BadRequest("Invalid data type id", "The data type has an id already. Leave it out to make a new one."),
        Status.DuplicateKey => BadRequest("Duplicate id", "Something has that id already. Leave it out to have one made."),
        Status.NotFound => NotFound("Data type not found", "There is no such data type. It may have been deleted."),
        Status.ParentNotFound => NotFound("Parent folder not found", "The folder to put it in does not exist. Choose another."),
        Status.ParentNotContainer => BadRequest("Parent is not a folder", "A data type can only be put in a folder of data types."),
        Status.PropertyEditorNotFound => NotFound("Property editor not found", "There is no such property editor. Choose another."),
        Status.NonDeletable => BadRequest("Data type can't be deleted", "The system relies on this data type."),
        _ => Unknown(),
    };
}
