using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.UserClientCredentialsOperationStatus;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>What can go wrong with the credentials of programs.</summary>
internal static class ClientCredentialsProblems
{
    public static OperationProblem ToProblem(this UserClientCredentialsOperationStatus status) => status switch
    {
        Status.DuplicateClientId => BadRequest("Duplicate client id", "Another program has that client id. Choose another."),
        Status.InvalidUser => BadRequest("Invalid user", "Only API users sign in by a client id. Create one for the program."),
        Status.InvalidClientId => BadRequest("Invalid client id", "A client id is made of letters, digits, dots, dashes and underscores."),
        _ => Unknown(),
    };
}
