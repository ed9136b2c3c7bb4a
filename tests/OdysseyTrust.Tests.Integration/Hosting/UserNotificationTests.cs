using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>Core warns that it can't mail subscribers of a site whose address it does not know.</summary>
public sealed class UserNotificationTests
{
    private FakeLogger<UserNotificationsHandler.Notifier> _log;
    private ManagementSite _site;

    private IEnumerable<FakeLogRecord> Warnings => _log.Collector.GetSnapshot().Where(record => record.Level >= LogLevel.Warning);

    [SetUp]
    public async Task SetUp()
    {
        _log = new FakeLogger<UserNotificationsHandler.Notifier>();
        _site = await ManagementSite.CreateAsync(services => services.AddSingleton<ILogger<UserNotificationsHandler.Notifier>>(_log));
        _site.Get<IRuntimeState>().Configure(RuntimeLevel.Run, RuntimeLevelReason.Run);
    }

    [TearDown]
    public void TearDown() => _site.Dispose();

    [Test]
    public async Task Nothing_should_be_said_when_nobody_subscribes()
    {
        await _site.DocumentAsync("Nobody's concern");

        Assert.That(Warnings, Is.Empty);
    }

    [Test]
    public async Task Nothing_should_be_said_when_content_is_imported_during_the_boot()
    {
        await SubscribeAsync(await _site.DocumentAsync("Watched"));
        _site.Get<IRuntimeState>().Configure(RuntimeLevel.Upgrading, RuntimeLevelReason.UpgradeMigrations);

        await _site.DocumentAsync("Imported");

        Assert.That(Warnings, Is.Empty);
    }

    [Test]
    public async Task It_should_be_said_when_somebody_waits_for_mail()
    {
        IContent document = await _site.DocumentAsync("Watched");
        await SubscribeAsync(document);

        _site.Get<IContentService>().Save(document);

        Assert.That(Warnings.Select(record => record.Message), Has.Some.Contains("no site URL is set"));
    }

    private async Task SubscribeAsync(IContent document)
    {
        IUser user = await _site.UserAsync("curious", Constants.Security.WriterGroupKey);
        _site.Get<INotificationService>().SetNotifications(user, document, [ActionUpdate.ActionLetter]);
    }
}
