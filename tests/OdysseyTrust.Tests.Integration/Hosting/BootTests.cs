using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>What can be seen of a boot while it goes on.</summary>
public sealed class BootTests
{
    private static readonly Uri Home = new("/", UriKind.Relative);
    private static readonly Uri Live = new("/health/live", UriKind.Relative);
    private static readonly Uri Ready = new("/health/ready", UriKind.Relative);

    private PausedBoot _boot;
    private SiteApplication _site;
    private HttpClient _visitor;

    [SetUp]
    public async Task StartAsync()
    {
        _boot = new PausedBoot();
        _site = await _boot.StartAsync();
        _visitor = _site.CreateVisitor();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _visitor.Dispose();
        await _site.DisposeAsync();
    }

    [Test]
    public async Task A_visitor_should_be_asked_to_wait_when_the_site_is_booting()
    {
        using HttpResponseMessage answer = await _visitor.GetAsync(Home);
        string page = await answer.Content.ReadAsStringAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(answer.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromSeconds(5)));
            Assert.That(answer.Headers.CacheControl?.NoStore, Is.True);
            Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/html"));
            Assert.That(page, Does.Contain("<h1>We will be right back</h1>").And.Not.Contain("<script").And.Not.Contain("href="));
        });
    }

    [Test]
    public async Task Editors_should_be_asked_to_wait_when_the_site_is_booting()
    {
        using HttpResponseMessage answer = await _visitor.PostAsJsonAsync(new Uri("/umbraco/management/api/v1/document", UriKind.Relative), new { });

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
    }

    [Test]
    public async Task The_process_should_be_alive_and_not_ready_when_the_site_is_booting()
    {
        using HttpResponseMessage live = await _visitor.GetAsync(Live);
        using HttpResponseMessage ready = await _visitor.GetAsync(Ready);

        Assert.That((live.StatusCode, ready.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable)));
    }

    [Test]
    public async Task The_site_should_run_when_the_boot_goes_on()
    {
        IRuntimeState state = _site.Services.GetRequiredService<IRuntimeState>();
        RuntimeLevel paused = state.Level;

        _boot.GoOn();
        await _site.StartAsync();
        using HttpResponseMessage answer = await _visitor.GetAsync(Home);

        Assert.That((paused, state.Level, answer.StatusCode), Is.EqualTo((RuntimeLevel.Upgrading, RuntimeLevel.Run, HttpStatusCode.OK)));
    }
}
