using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.TwoFactorOperationStatus;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>What can go wrong with second factors.</summary>
internal static class TwoFactorProblems
{
    public static OperationProblem ToProblem(this TwoFactorOperationStatus status) => status switch
    {
        Status.ProviderAlreadySetup => BadRequest("Already set up", "This app is set up already. Remove it first to set it up anew."),
        Status.ProviderNameNotFound => NotFound("Provider not found", "There is no such second factor, or it is not set up."),
        Status.InvalidCode => BadRequest("Invalid code", "That code isn't right, or has run out. Enter the one that the app shows now."),
        Status.UserNotFound => NotFound("User not found", "There is no such user."),
        _ => Unknown(),
    };
}
