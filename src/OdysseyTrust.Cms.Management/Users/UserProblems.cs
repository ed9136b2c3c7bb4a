using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.UserOperationStatus;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>What can go wrong with users.</summary>
internal static class UserProblems
{
    /// <summary>What Core says of it, such as why a password won't do, counts for more than the status alone.</summary>
    public static OperationProblem ToProblem(this UserOperationStatus status, ErrorMessageResult result) =>
        result.Error?.ErrorMessage is { } message ? BadRequest("The account was not changed", message) : status.ToProblem();

    /// <inheritdoc cref="ToProblem(UserOperationStatus, ErrorMessageResult)"/>
    public static OperationProblem ToProblem(this UserOperationStatus status, PasswordChangedModel result) =>
        result.Error?.ErrorMessage is { } message ? BadRequest("The password won't do", message) : status.ToProblem();

    public static OperationProblem ToProblem(this UserOperationStatus status) => status switch
    {
        Status.MissingUser => BadRequest("Missing user", "The request doesn't say which user it is about."),
        Status.MissingUserGroup => NotFound("Missing user group", "One of the user groups does not exist. Choose another."),
        Status.UserNameIsNotEmail => BadRequest("Invalid user name", "The user name must be the same as the email address."),
        Status.EmailCannotBeChanged => BadRequest("Email cannot be changed", "The email address of this user can't be changed here."),
        Status.NoUserGroup => BadRequest("No user group", "A user must be in at least one user group."),
        Status.AdminUserGroupMustNotBeEmpty => BadRequest("Admin user group must not be empty", "The last administrator must stay one. Make another first."),
        Status.DuplicateUserName => BadRequest("Duplicate user name", "Another user has that user name."),
        Status.InvalidEmail => BadRequest("Invalid email", "That is not an email address."),
        Status.DuplicateEmail => BadRequest("Duplicate email", "Another user has that email address."),
        Status.Unauthorized or Status.Forbidden => new OperationProblem(403, "Forbidden", "You may not do this to that user."),
        Status.CancelledByNotification => Cancelled(),
        Status.UserNotFound => NotFound("The user was not found", "There is no such user. They may have been deleted."),
        Status.AvatarFileNotFound => BadRequest("Avatar file not found", "The picture was not uploaded, or too long ago. Upload it again."),
        Status.CannotInvite => BadRequest("Cannot send user invitation", "Mail is not set up: set Umbraco:CMS:Global:Smtp, or create the user with a password."),
        Status.CannotDelete => BadRequest("Cannot delete user", "This user can't be deleted. Disable them."),
        Status.CannotDeleteUserWithLoginHistory => BadRequest("Cannot delete user", "The user has signed in before and can't be deleted. Disable them."),
        Status.CannotDisableSelf => BadRequest("Cannot disable", "You can't disable yourself."),
        Status.CannotDeleteSelf => BadRequest("Cannot delete", "You can't delete yourself."),
        Status.CannotDisableInvitedUser => BadRequest("Cannot disable invited user", "An invited user can't be disabled. Delete them."),
        Status.SelfOldPasswordRequired => BadRequest("Old password required", "To change your own password, give the one you have."),
        Status.InvalidAvatar => BadRequest("Invalid avatar", "That file is not a picture that can be used."),
        Status.InvalidIsoCode => BadRequest("Invalid ISO code", "The back office has no texts in that language."),
        Status.InvalidInviteToken => BadRequest("Invalid verification token", "The invitation is too old, or was used already. Ask for another."),
        Status.InvalidPasswordResetToken => BadRequest("Invalid password reset token", "The link is too old, or was used already. Ask for another."),
        Status.ContentStartNodeNotFound => NotFound("Content start node not found", "One of the content start nodes does not exist."),
        Status.MediaStartNodeNotFound => NotFound("Media start node not found", "One of the media start nodes does not exist."),
        Status.ElementStartNodeNotFound => NotFound("Element start node not found", "One of the element start nodes does not exist."),
        Status.ContentNodeNotFound => NotFound("Content node not found", "One of the documents does not exist."),
        Status.MediaNodeNotFound => NotFound("Media node not found", "One of the media items does not exist."),
        Status.ElementNodeNotFound => NotFound("Element node not found", "One of the elements does not exist."),
        Status.NodeNotFound => NotFound("Node not found", "One of the nodes does not exist."),
        Status.UnknownFailure => Unknown(),
        Status.CannotPasswordReset => BadRequest("Cannot reset password", "Mail is not set up, so no link can be sent."),
        Status.NotInInviteState => BadRequest("User is not in an invited state", "The user has taken up the invitation already."),
        Status.SelfPasswordResetNotAllowed => BadRequest("Self password reset is not allowed", "Change your own password with the one you have."),
        Status.DuplicateId => BadRequest("Duplicate id", "There is a user with that id already."),
        Status.InvalidUserType => BadRequest("Invalid user type", "That can't be done to this kind of user."),
        Status.InvalidUserName => BadRequest("Invalid user name", "The user name holds characters that are not allowed."),
        Status.ApplicationUrlNotConfigured => BadRequest(
            "Application URL not configured", "The site doesn't know its address: set Umbraco:CMS:WebRouting:UmbracoApplicationUrl."),
        _ => Unknown(),
    };
}
