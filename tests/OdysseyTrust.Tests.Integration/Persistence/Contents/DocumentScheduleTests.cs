using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using static OdysseyTrust.Tests.Integration.Persistence.Support.ContentSite;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OdysseyTrust.Tests.Integration.Persistence.Contents;

public sealed class DocumentScheduleTests
{
    private static readonly DateTime Noon = new(2026, 10, 25, 12, 0, 0, DateTimeKind.Utc);

    private ContentSite _site = null!;

    [SetUp]
    public void StartSite() => _site = new ContentSite();

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task A_schedule_should_be_read_back_as_it_was_given()
    {
        IContent page = _site.Save(await _site.TypeAsync("page"), "News");

        _site.Contents.PersistContentSchedule(page, ContentScheduleCollection.CreateWithEntry(Noon, Noon.AddHours(1)));
        ContentScheduleCollection schedule = _site.Contents.GetContentScheduleByContentId(page.Id);

        Assert.That(
            schedule.FullSchedule.Select(entry => (entry.Action, entry.Date, entry.Date.Kind, entry.Culture)),
            Is.EquivalentTo(new[]
            {
                (ContentScheduleAction.Release, Noon, DateTimeKind.Utc, Constants.System.InvariantCulture),
                (ContentScheduleAction.Expire, Noon.AddHours(1), DateTimeKind.Utc, Constants.System.InvariantCulture),
            }));
        Assert.That(_site.Contents.GetContentSchedulesByKeys([page.Key])[page.Key].Count(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_schedule_should_replace_the_one_before()
    {
        IContent page = _site.Save(await _site.TypeAsync("page"), "News");
        _site.Contents.PersistContentSchedule(page, ContentScheduleCollection.CreateWithEntry(Noon, null));
        ContentScheduleCollection schedule = _site.Contents.GetContentScheduleByContentId(page.Id);

        schedule.Clear(ContentScheduleAction.Release);
        schedule.Add(null, Noon.AddDays(1));
        _site.Contents.PersistContentSchedule(page, schedule);

        Assert.That(
            _site.Contents.GetContentScheduleByContentId(page.Id).FullSchedule.Select(entry => (entry.Action, entry.Date)),
            Is.EqualTo([(ContentScheduleAction.Expire, Noon.AddDays(1))]));
    }

    [Test]
    public async Task What_is_due_should_be_published_and_taken_down_and_nothing_before_its_time()
    {
        ContentType type = await _site.TypeAsync("page", "text");
        IContent soon = _site.Save(type, "Soon", null, ("text", "Hello"));
        IContent over = _site.Publish(type, "Over");
        IContent later = _site.Save(type, "Later");
        DateTime now = DateTime.UtcNow;
        _site.Contents.PersistContentSchedule(soon, ContentScheduleCollection.CreateWithEntry(now.AddMinutes(-1), null));
        _site.Contents.PersistContentSchedule(over, ContentScheduleCollection.CreateWithEntry(null, now.AddMinutes(-1)));
        _site.Contents.PersistContentSchedule(later, ContentScheduleCollection.CreateWithEntry(now.AddMinutes(1), null));

        PublishResult[] results = [.. _site.Contents.PerformScheduledPublish(now)];

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(result => result.Success), Is.EqualTo([true, true]));
            Assert.That(_site.Published(soon, "text"), Is.EqualTo("Hello"));
            Assert.That((_site.Read(over).Published, _site.Read(later).Published), Is.EqualTo((false, false)));
            Assert.That(_site.Contents.GetContentScheduleByContentId(soon.Id).FullSchedule, Is.Empty);
            Assert.That(_site.Contents.GetContentScheduleByContentId(later.Id).FullSchedule, Has.Count.EqualTo(1));
            Assert.That(_site.Contents.PerformScheduledPublish(now), Is.Empty);
        });
    }

    [Test]
    public async Task One_culture_should_be_publishable_at_its_time()
    {
        await _site.AddWelshAsync();
        ContentType type = await _site.TypeAsync("page", ContentVariation.Culture, ("text", Aliases.TextBox, ContentVariation.Culture));
        Content page = new("News", Constants.System.Root, type);
        page.SetCultureName("News", English);
        page.SetCultureName("Newyddion", Welsh);
        _site.Contents.Save(page);
        DateTime now = DateTime.UtcNow;
        ContentScheduleCollection schedule = new();
        schedule.Add(Welsh, now.AddMinutes(-1), null);
        _site.Contents.PersistContentSchedule(page, schedule);

        PublishResult[] results = [.. _site.Contents.PerformScheduledPublish(now)];

        Assert.That(results.Select(result => result.Success), Is.EqualTo([true]));
        Assert.That(_site.Read(page).PublishedCultures, Is.EqualTo([Welsh]));
    }

    [Test]
    public async Task The_publishing_service_should_schedule()
    {
        IContent page = _site.Save(await _site.TypeAsync("page"), "News");
        DateTimeOffset date = DateTimeOffset.UtcNow.AddDays(1);

        var result = await _site.Get<IContentPublishingService>().PublishAsync(
            page.Key,
            [new CulturePublishScheduleModel { Culture = null, Schedule = new ContentScheduleModel { PublishDate = date } }],
            Constants.Security.SuperUserKey);

        Assert.That(result.Success, Is.True, result.Status.ToString());
        Assert.That(_site.Read(page).Published, Is.False);
        Assert.That(_site.Contents.GetContentForRelease(date.UtcDateTime.AddSeconds(1)).Select(content => content.Id), Is.EqualTo([page.Id]));
        Assert.That(_site.Contents.GetContentForRelease(date.UtcDateTime.AddSeconds(-1)), Is.Empty);
    }
}
