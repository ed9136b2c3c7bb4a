using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.EntityContainerOperationStatus;

namespace OdysseyTrust.Cms.Management.Folders;

/// <summary>What can go wrong with folders.</summary>
internal static class FolderProblems
{
    public static OperationProblem ToProblem(this EntityContainerOperationStatus status) => status switch
    {
        Status.CancelledByNotification => Cancelled(),
        Status.InvalidObjectType => BadRequest("Invalid object type", "Folders of this kind can't be made."),
        Status.InvalidId => BadRequest("Invalid id", "The folder has an id already. Leave it out to make a new folder."),
        Status.DuplicateKey => BadRequest("Duplicate id", "Something has that id already. Leave it out to have one made."),
        Status.NotFound => NotFound("Folder not found", "There is no such folder. It may have been deleted."),
        Status.ParentNotFound => NotFound("Parent folder not found", "The folder to put it in does not exist. Choose another."),
        Status.NotEmpty => BadRequest("Folder is not empty", "Move or delete what is in the folder first."),
        Status.DuplicateName => BadRequest("Duplicate name", "A folder here has that name already. Choose another name."),
        Status.InvalidParent => BadRequest("Invalid parent", "A folder can't be put there. Choose another place."),
        Status.InTrash => BadRequest("Folder is in the recycle bin", "Restore the folder first."),
        Status.NotInTrash => BadRequest("Folder is not in the recycle bin", "Only a folder in the recycle bin can be deleted for good."),
        Status.HasReferencedDescendants => BadRequest("Folder holds what is in use", "Something in the folder is used elsewhere. Remove those uses first."),
        _ => Unknown(),
    };
}
