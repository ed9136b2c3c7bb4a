using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Identity;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Management.Installation;

/// <summary>
/// Gives the super user a password on the first start: that of <c>Umbraco:CMS:Unattended</c>, or one that is made up and printed, once, to
/// the console and nowhere else. It waits until the site listens, so that what is printed is on the last lines and the address is known.
/// </summary>
internal sealed class FirstAdministrator(IServiceScopeFactory serviceScopes, IOptionsMonitor<UnattendedSettings> settings, IServer server)
    : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    private const string DefaultEmail = "admin@localhost";

    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
    {
        await using AsyncServiceScope services = serviceScopes.CreateAsyncScope();
        IUser superUser = await services.ServiceProvider.GetRequiredService<IBackOfficeUserStore>().GetAsync(Constants.Security.SuperUserKey)
            ?? throw new InvalidOperationException("The super user is missing: the database was not seeded.");
        BackOfficeUserManager users = services.ServiceProvider.GetRequiredService<BackOfficeUserManager>();
        if (!await users.HasPasswordAsync(superUser))
        {
            await WelcomeAsync(superUser, users);
        }
    }

    private async Task WelcomeAsync(IUser superUser, BackOfficeUserManager users)
    {
        UnattendedSettings unattended = settings.CurrentValue;
        string? given = unattended.InstallUnattended ? unattended.UnattendedUserPassword : null;
        string password = string.IsNullOrEmpty(given) ? users.GeneratePassword() : given;
        superUser.Name = Given(unattended.UnattendedUserName) ?? superUser.Name;
        superUser.Email = Given(unattended.UnattendedUserEmail) ?? DefaultEmail;
        superUser.Username = superUser.Email;
        IdentityResult result = await users.AddPasswordAsync(superUser, password);
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(
                $"The administrator of Umbraco:CMS:Unattended can't be made: {result.ToErrorMessage()}");
        }

        if (password != given)
        {
            await Console.Out.WriteLineAsync(
                $"The site is new. Sign in at {BackOffice()} as {superUser.Username} with the password {password}  (it is not shown again)");
        }

        string? Given(string? value) => unattended.InstallUnattended && !string.IsNullOrWhiteSpace(value) ? value : null;
    }

    private string BackOffice()
    {
        string address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
        return address.TrimEnd('/') + "/umbraco";
    }
}
