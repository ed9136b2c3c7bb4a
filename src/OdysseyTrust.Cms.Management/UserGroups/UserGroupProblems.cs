using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.UserGroupOperationStatus;

namespace OdysseyTrust.Cms.Management.UserGroups;

/// <summary>What can go wrong with user groups.</summary>
internal static class UserGroupProblems
{
    public static OperationProblem ToProblem(this UserGroupOperationStatus status) => status switch
    {
        Status.NotFound => NotFound("User group not found", "There is no such user group. It may have been deleted."),
        Status.UserNotFound => NotFound("User key not found", "One of the users does not exist."),
        Status.AlreadyExists => BadRequest("User group already exists", "There is a user group with that id already."),
        Status.DuplicateAlias => BadRequest("Duplicate alias", "Another user group has that alias. Choose another."),
        Status.MissingUser => new OperationProblem(401, "Missing user", "The user who calls does not exist any more."),
        Status.CanNotDeleteIsSystemUserGroup => BadRequest("Cannot delete system user group", "This user group belongs to Umbraco and can't be deleted."),
        Status.CanNotUpdateAliasIsSystemUserGroup => BadRequest("Cannot update alias", "This user group belongs to Umbraco: its alias stays."),
        Status.CancelledByNotification => Cancelled(),
        Status.MediaStartNodeKeyNotFound => NotFound("Media start node not found", "The media start node does not exist."),
        Status.DocumentStartNodeKeyNotFound => NotFound("Document start node not found", "The document start node does not exist."),
        Status.ElementStartNodeKeyNotFound => NotFound("Element start node not found", "The element start node does not exist."),
        Status.DocumentPermissionKeyNotFound => NotFound("Document not found", "A permission is about a document that does not exist."),
        Status.DocumentTypePermissionKeyNotFound => NotFound("Document type not found", "A permission is about a document type that does not exist."),
        Status.LanguageNotFound => NotFound("Language not found", "One of the languages does not exist."),
        Status.NameTooLong => BadRequest("Name too long", "The name can have 200 characters at most."),
        Status.AliasTooLong => BadRequest("Alias too long", "The alias can have 200 characters at most."),
        Status.MissingName => BadRequest("Missing name", "Give the user group a name."),
        Status.Unauthorized => new OperationProblem(403, "Unauthorized", "You may only give away what you have yourself."),
        Status.AdminGroupCannotBeEmpty => BadRequest("Admin group cannot be empty", "The last administrator must stay one. Make another first."),
        Status.UserNotInGroup => BadRequest("User not in group", "One of the users is not in this group."),
        _ => Unknown(),
    };
}
