using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Hosting.BackgroundJobs;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>Pages that are to appear at a time of day in the trust's own time zone, on the two nights when its clocks change.</summary>
[NonParallelizable]
public sealed class ScheduleTests : SiteTests
{
    private const string LocalZone = "TZ";

    private readonly SettableClock _clock = new();
    private string? _zone;

    /// <summary>Where the operating system says so by this variable; elsewhere the tests run in the machine's own zone.</summary>
    [OneTimeSetUp]
    public void GoToDerby()
    {
        _zone = Environment.GetEnvironmentVariable(LocalZone);
        SetZone("Europe/London");
    }

    [OneTimeTearDown]
    public void GoHome() => SetZone(_zone);

    [TestCase("2027-03-28T00:30:00+00:00", "2027-03-28T02:30:00+01:00", TestName = "Spring: the hour from one to two is left out")]
    [TestCase("2027-10-31T01:30:00+01:00", "2027-10-31T01:30:00+00:00", TestName = "Autumn: half past one comes twice")]
    public async Task Pages_should_appear_an_hour_apart_when_the_clocks_change_between_them(string first, string second)
    {
        DateTimeOffset firstTime = DateTimeOffset.Parse(first, CultureInfo.InvariantCulture);
        DateTimeOffset secondTime = DateTimeOffset.Parse(second, CultureInfo.InvariantCulture);
        _clock.Now = firstTime.AddDays(-1);
        string early = await ScheduleAsync($"Early {firstTime:MMMM}", firstTime);
        string late = await ScheduleAsync($"Late {secondTime:MMMM}", secondTime);

        HttpStatusCode[] before = await RunJobAsync(firstTime.AddSeconds(-1), early, late);
        HttpStatusCode[] between = await RunJobAsync(secondTime.AddSeconds(-1), early, late);
        HttpStatusCode[] after = await RunJobAsync(secondTime.AddSeconds(1), early, late);

        Assert.That(secondTime - firstTime, Is.EqualTo(TimeSpan.FromHours(1)));
        Assert.That(before, Is.EqualTo([HttpStatusCode.NotFound, HttpStatusCode.NotFound]));
        Assert.That(between, Is.EqualTo([HttpStatusCode.OK, HttpStatusCode.NotFound]));
        Assert.That(after, Is.EqualTo([HttpStatusCode.OK, HttpStatusCode.OK]));
    }

    protected override void Configure(IServiceCollection services) => services.AddSingleton<TimeProvider>(_clock);

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable(LocalZone, zone);
        TimeZoneInfo.ClearCachedData();
    }

    /// <returns>The page's address.</returns>
    private async Task<string> ScheduleAsync(string name, DateTimeOffset time)
    {
        IContent page = Pages.Draft(name);
        var scheduled = await Get<IContentPublishingService>().PublishAsync(
            page.Key,
            [new CulturePublishScheduleModel { Schedule = new ContentScheduleModel { PublishDate = time } }],
            Constants.Security.SuperUserKey);
        Assert.That(scheduled.Success, Is.True, scheduled.Status.ToString());
        return $"/{name.Replace(' ', '-').ToLowerInvariant()}/";
    }

    private async Task<HttpStatusCode[]> RunJobAsync(DateTimeOffset time, params string[] addresses)
    {
        _clock.Now = time;
        await Site.Services.GetServices<IRecurringJob>().OfType<ScheduledPublishingJob>().Single().RunAsync(CancellationToken.None);
        List<HttpStatusCode> answers = [];
        foreach (string address in addresses)
        {
            using HttpResponseMessage answer = await VisitAsync(address);
            answers.Add(answer.StatusCode);
        }

        return [.. answers];
    }

    /// <summary>A clock that shows the time that a test sets; waiting takes its usual time.</summary>
    private sealed class SettableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UtcNow;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
