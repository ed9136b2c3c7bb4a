using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Management.Identity;
using OdysseyTrust.Cms.Management.Installation;
using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Installation;

[NonParallelizable]
public sealed class FirstAdministratorTests
{
    private const string Given = "given to the first administrator";

    [Test]
    public async Task The_configured_administrator_signs_in_on_the_first_start()
    {
        using ManagementSite site = await CreateAsync(
            new("Umbraco:CMS:Unattended:InstallUnattended", "true"),
            new("Umbraco:CMS:Unattended:UnattendedUserName", "Ada Head"),
            new("Umbraco:CMS:Unattended:UnattendedUserEmail", "ada@trust.example"),
            new("Umbraco:CMS:Unattended:UnattendedUserPassword", Given));

        string printed = await StartAsync(site);

        IUser user = await SuperUserAsync(site);
        Assert.Multiple(async () =>
        {
            Assert.That(user.Name, Is.EqualTo("Ada Head"));
            Assert.That(user.Username, Is.EqualTo("ada@trust.example"));
            Assert.That(await IsPasswordAsync(site, Given), Is.True);
            Assert.That(printed, Is.Empty);
        });
    }

    [Test]
    public async Task A_password_is_made_up_and_printed_once_when_none_is_configured()
    {
        using ManagementSite site = await CreateAsync();

        string first = await StartAsync(site);
        string second = await StartAsync(site);

        string password = first.Split(' ').SkipWhile(word => word != "password").ElementAt(1);
        Assert.Multiple(async () =>
        {
            Assert.That(first, Does.Contain("/umbraco").And.Contains("admin@localhost"));
            Assert.That(await IsPasswordAsync(site, password), Is.True);
            Assert.That(second, Is.Empty);
        });
    }

    [Test]
    public async Task The_start_fails_when_the_configured_password_is_too_short()
    {
        using ManagementSite site = await CreateAsync(
            new("Umbraco:CMS:Unattended:InstallUnattended", "true"),
            new("Umbraco:CMS:Unattended:UnattendedUserName", "Ada Head"),
            new("Umbraco:CMS:Unattended:UnattendedUserEmail", "ada@trust.example"),
            new("Umbraco:CMS:Unattended:UnattendedUserPassword", "short"));

        Assert.That(
            async () => await StartAsync(site),
            Throws.Exception.With.Message.Contains("Umbraco:CMS:Unattended"));
    }

    private static Task<ManagementSite> CreateAsync(params KeyValuePair<string, string?>[] settings) =>
        ManagementSite.CreateAsync(services => services.AddTransient<FirstAdministrator>(), settings);

    private static async Task<string> StartAsync(ManagementSite site)
    {
        TextWriter console = Console.Out;
        using StringWriter printed = new();
        Console.SetOut(printed);
        try
        {
            await site.Get<FirstAdministrator>().HandleAsync(new UmbracoApplicationStartedNotification(isRestarting: false), CancellationToken.None);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }

    private static async Task<IUser> SuperUserAsync(ManagementSite site) => (await site.Get<IUserService>().GetAsync(Constants.Security.SuperUserKey))!;

    private static async Task<bool> IsPasswordAsync(ManagementSite site, string password)
    {
        await using AsyncServiceScope request = site.Request();
        return await request.ServiceProvider.GetRequiredService<BackOfficeUserManager>().CheckPasswordAsync(await SuperUserAsync(site), password);
    }
}
