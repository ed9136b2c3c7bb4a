using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Services;

public sealed class AuditServiceTests : ManagementTests
{
    private IAuditService Audits => Site.Get<IAuditService>();

    [Test]
    public async Task The_history_of_a_document_says_what_was_done_newest_first()
    {
        IContent document = await Site.DocumentAsync("Audited");
        IUser user = await Site.UserAsync("auditor", Constants.Security.WriterGroupKey);

        await Audits.AddAsync(AuditType.Publish, user.Key, document.Id, "Document", "published", "en-GB");

        var history = await Audits.GetItemsByKeyAsync(document.Key, UmbracoObjectTypes.Document, 0, 10);
        IAuditItem newest = history.Items.First();
        Assert.Multiple(() =>
        {
            Assert.That(history.Items.Select(item => item.AuditType), Is.EqualTo([AuditType.Publish, AuditType.Save]));
            Assert.That(newest.UserId, Is.EqualTo(user.Id));
            Assert.That(newest.Comment, Is.EqualTo("published"));
            Assert.That(newest.Parameters, Is.EqualTo("en-GB"));
            Assert.That(newest.Id, Is.EqualTo(document.Id));
        });
    }

    [Test]
    public async Task Pages_of_what_a_user_did_hold_only_what_was_asked_for()
    {
        IContent document = await Site.DocumentAsync("Paged audit");
        IUser user = await Site.UserAsync("busy", Constants.Security.WriterGroupKey);
        foreach (AuditType type in (AuditType[])[AuditType.Save, AuditType.Publish, AuditType.Save, AuditType.Move, AuditType.Save])
        {
            await Audits.AddAsync(type, user.Key, document.Id, "Document");
        }

        var saves = await Audits.GetPagedItemsByUserAsync(user.Key, 0, 2, Direction.Ascending, [AuditType.Save]);
        var none = await Audits.GetPagedItemsByUserAsync(user.Key, 0, 10, sinceDate: DateTime.UtcNow.AddHours(1));

        Assert.Multiple(() =>
        {
            Assert.That(saves.Total, Is.EqualTo(3));
            Assert.That(saves.Items.Select(item => item.AuditType), Is.EqualTo([AuditType.Save, AuditType.Save]));
            Assert.That(none.Total, Is.Zero);
        });
    }

    [Test]
    public async Task Cleaning_removes_what_is_old_and_passing_and_keeps_the_history()
    {
        IContent document = await Site.DocumentAsync("Cleaned");
        using (ICoreScope scope = Site.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            IAuditRepository repository = Site.Get<IAuditRepository>();
            DateTime longAgo = DateTime.UtcNow.AddDays(-30);
            repository.Save(new AuditItem(document.Id, AuditType.Open, -1, "Document", createDate: longAgo));
            repository.Save(new AuditItem(document.Id, AuditType.Publish, -1, "Document", createDate: longAgo));
            scope.Complete();
        }

        await Audits.CleanLogsAsync((int)TimeSpan.FromDays(7).TotalMinutes);

        var history = await Audits.GetItemsByEntityAsync(document.Id, 0, 10);
        Assert.That(history.Items.Select(item => item.AuditType), Is.EqualTo([AuditType.Save, AuditType.Publish]));
    }
}
