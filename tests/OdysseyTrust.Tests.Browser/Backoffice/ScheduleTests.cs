using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Services;
using static Microsoft.Playwright.Assertions;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>Pages that are to appear, or to go, at a time.</summary>
public class ScheduleTests : OwnContentTest
{
    /// <summary>How a browser's field takes a time.</summary>
    private const string FieldFormat = "yyyy-MM-ddTHH:mm";

    /// <summary>In seconds; longer than filling in the dialogs of two pages takes.</summary>
    private const int Ahead = 20;

    /// <summary>In seconds; the minute that is ahead, and time to publish in.</summary>
    private const int Patience = 90;

    [Test]
    public async Task A_page_should_appear_and_another_go_when_the_minute_has_come()
    {
        (string appearing, string going) = (Draft("Sports day"), Publish("School fair"));
        await SignInAsync(appearing);
        await ExpectOpenAsync();
        DateTime minute = NextMinute();

        await Page.GetByLabel("Field for Introduction").FillAsync("On the field at two.");
        await ScheduleAsync("Publish at", minute);
        await VisitAsync(going);
        await ScheduleAsync("Unpublish at", minute);

        Assert.That(await StatusesAsync(), Is.EqualTo([HttpStatusCode.NotFound, HttpStatusCode.OK]));
        await Assert.ThatAsync(StatusesAsync, Is.EqualTo([HttpStatusCode.OK, HttpStatusCode.NotFound]).After(Patience).Seconds.PollEvery(500).MilliSeconds);
        await ExpectStateAsync(appearing, "Published");
        await ExpectStateAsync(going, "Unpublished");
        await VisitAsync("/sports-day/");
        await Expect(Page.Locator("main")).ToContainTextAsync("On the field at two.");
        await Expect(Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "School fair" })).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_time_in_summer_should_be_kept_and_shown_as_the_clocks_in_Derby_show_it()
    {
        int year = DateTime.UtcNow.Year + 1;
        string page = Draft("Summer term");
        await SignInAsync(page);

        await ScheduleAsync("Publish at", new DateTime(year, 7, 1, 9, 0, 0));

        Assert.That(ReleaseOf(page), Is.EqualTo(new DateTime(year, 7, 1, 8, 0, 0)));
        await OpenInfoAsync(page);
        await Expect(Info).ToContainTextAsync(new Regex($"(1 July|July 1,) {year} at 0?9:00"));
    }

    /// <summary>When the page that is edited at an address is to be published, in UTC.</summary>
    private static DateTime ReleaseOf(string editor) => SiteSetUp.Site.Services.GetRequiredService<IContentService>()
        .GetContentScheduleByContentId(Guid.Parse(editor.Split('/')[^1])).FullSchedule.Single().Date;

    private ILocator Info => Page.Locator("umb-document-workspace-view-info");

    /// <param name="field">The label of the time's field.</param>
    /// <param name="time">As the editor's clock shows it.</param>
    private async Task ScheduleAsync(string field, DateTime time)
    {
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "View more options" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Schedule publish" }).ClickAsync();
        await Dialogs.GetByLabel(field, new LocatorGetByLabelOptions { Exact = true }).FillAsync(time.ToString(FieldFormat, CultureInfo.InvariantCulture));
        await Dialogs.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Schedule publish" }).ClickAsync();
        await ExpectMessageAsync("A schedule for publishing has been updated");
    }

    private async Task ExpectStateAsync(string page, string state)
    {
        await OpenInfoAsync(page);
        await Expect(Info.GetByText(state, new LocatorGetByTextOptions { Exact = true })).ToBeVisibleAsync();
    }

    private async Task OpenInfoAsync(string page)
    {
        await VisitAsync(page);
        await Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Info" }).ClickAsync();
    }

    /// <summary>The next full minute that leaves time to type, as a clock in Derby shows it.</summary>
    private static DateTime NextMinute()
    {
        DateTime time = DateTime.UtcNow.AddSeconds(Ahead);
        DateTime minute = time.AddTicks(TimeSpan.TicksPerMinute - (time.Ticks % TimeSpan.TicksPerMinute));
        return TimeZoneInfo.ConvertTimeFromUtc(minute, TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
    }

    private static async Task<HttpStatusCode[]> StatusesAsync() => [await StatusAsync("/sports-day/"), await StatusAsync("/school-fair/")];

    private static async Task<HttpStatusCode> StatusAsync(string path)
    {
        using HttpClient visitor = SiteSetUp.Site.CreateVisitor();
        using HttpResponseMessage answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
