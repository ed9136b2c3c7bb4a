using OpenIddict.Abstractions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace OdysseyTrust.Cms.Management.Tokens;

/// <summary>Programs that use the Management API as an API user: Core knows whose a client id is, OpenIddict keeps its secret.</summary>
internal sealed class ProgramClients(IUserService users, IOpenIddictApplicationManager applications)
{
    /// <summary>Sets programs' client ids apart from the back office's own, as in stock Umbraco.</summary>
    private const string Prefix = "umbraco-back-office-";

    public async Task<UserClientCredentialsOperationStatus> AddAsync(Guid userKey, string clientId, string secret, CancellationToken cancellationToken)
    {
        string id = WithPrefix(clientId);
        UserClientCredentialsOperationStatus status = await users.AddClientIdAsync(userKey, id);
        if (status == UserClientCredentialsOperationStatus.Success)
        {
            await applications.CreateAsync(Describe(id, secret), cancellationToken);
        }

        return status;
    }

    /// <returns>Whether the user had it.</returns>
    public async Task<bool> RemoveAsync(Guid userKey, string clientId, CancellationToken cancellationToken)
    {
        string id = WithPrefix(clientId);
        if (!await users.RemoveClientIdAsync(userKey, id))
        {
            return false;
        }

        if (await applications.FindByClientIdAsync(id, cancellationToken) is { } application)
        {
            await applications.DeleteAsync(application, cancellationToken);
        }

        return true;
    }

    private static string WithPrefix(string clientId) => clientId.StartsWith(Prefix, StringComparison.Ordinal) ? clientId : Prefix + clientId;

    private static OpenIddictApplicationDescriptor Describe(string clientId, string secret) => new()
    {
        ClientId = clientId,
        ClientSecret = secret,
        ClientType = ClientTypes.Confidential,
        Permissions = { Permissions.Endpoints.Token, Permissions.Endpoints.Revocation, Permissions.GrantTypes.ClientCredentials },
    };
}
