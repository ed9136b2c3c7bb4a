using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace OdysseyTrust.Cms.Management.Tokens;

/// <summary>Makes the back office known as a client.</summary>
internal sealed class SeedBackOfficeClient(IServiceScopeFactory scopes) : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        IOpenIddictApplicationManager applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        if (await applications.FindByClientIdAsync(BackOfficeClient.Id, cancellationToken) is null)
        {
            await applications.CreateAsync(Describe(), cancellationToken);
        }
    }

    private static OpenIddictApplicationDescriptor Describe() => new()
    {
        ClientId = BackOfficeClient.Id,
        DisplayName = "Umbraco back office",
        ClientType = ClientTypes.Public,
        Permissions =
        {
            Permissions.Endpoints.Authorization,
            Permissions.Endpoints.Token,
            Permissions.Endpoints.Revocation,
            Permissions.Endpoints.EndSession,
            Permissions.GrantTypes.AuthorizationCode,
            Permissions.GrantTypes.RefreshToken,
            Permissions.ResponseTypes.Code,
        },
    };
}
