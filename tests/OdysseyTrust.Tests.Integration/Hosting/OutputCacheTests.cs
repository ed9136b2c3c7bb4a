using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>Which requests are answered from the cache: those that are not routed to a page.</summary>
public sealed class OutputCacheTests : SiteTests
{
    private readonly RoutedRequests _rendered = new();

    [Test]
    public async Task A_page_should_be_rendered_once_when_it_is_visited_often()
    {
        Pages.Publish("Often visited");

        int rendered = await CountRenderedAsync("/often-visited/", "/often-visited/", "/often-visited/");

        Assert.That(rendered, Is.EqualTo(1));
    }

    [Test]
    public async Task A_page_should_be_kept_once_when_its_address_has_made_up_keys()
    {
        Pages.Publish("Advertised");

        int rendered = await CountRenderedAsync("/advertised/", "/advertised/?utm_source=a", "/advertised/?utm_source=b&fbclid=1");

        Assert.That(rendered, Is.EqualTo(1));
    }

    [Test]
    public async Task Nothing_should_be_kept_when_a_page_is_first_asked_for_with_a_made_up_key()
    {
        Pages.Publish("First advertised");

        int rendered = await CountRenderedAsync("/first-advertised/?made=up", "/first-advertised/?made=up", "/first-advertised/");

        Assert.That(rendered, Is.EqualTo(3));
    }

    [Test]
    public async Task A_page_should_be_kept_for_each_value_of_a_key_that_it_depends_on()
    {
        int rendered = await CountRenderedAsync("/search/?q=school", "/search/?q=trust", "/search/?q=school", "/search/?q=trust");

        Assert.That(rendered, Is.EqualTo(2));
    }

    [Test]
    public async Task A_page_that_is_not_there_should_not_be_kept()
    {
        int rendered = await CountRenderedAsync("/nowhere/", "/nowhere/");

        Assert.That(rendered, Is.EqualTo(2));
    }

    [TestCase("POST", null, null)]
    [TestCase("GET", "Cookie", "UMB_PREVIEW=preview")]
    [TestCase("GET", "Cookie", ".AspNetCore.Identity.Application=somebody")]
    [TestCase("GET", "Authorization", "Bearer token")]
    public async Task The_cache_should_stay_out_of_it_when_a_request_is_no_mere_visit(string method, string? header, string? value)
    {
        Pages.Publish("Personal");
        await ReadAsync("/personal/");
        _rendered.Reset();
        using HttpRequestMessage request = new(new HttpMethod(method), new Uri("/personal/", UriKind.Relative));
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }

        using HttpResponseMessage answer = await Visitor.SendAsync(request);

        Assert.That(_rendered.Count, Is.EqualTo(1));
    }

    [Test]
    public async Task A_visitor_should_be_told_so_when_they_have_the_page_already()
    {
        using HttpResponseMessage first = await VisitAsync("/");
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using HttpResponseMessage second = await Visitor.SendAsync(request);

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(await second.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [TestCase("br")]
    [TestCase("gzip")]
    public async Task A_page_should_be_compressed_as_the_visitor_can_read_it(string encoding)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));

        using HttpResponseMessage answer = await Visitor.SendAsync(request);

        Assert.That(answer.Content.Headers.ContentEncoding, Is.EqualTo(new[] { encoding }));
        Assert.That(answer.Headers.Vary, Does.Contain("Accept-Encoding"));
    }

    protected override void Configure(IServiceCollection services) => services.AddSingleton<INotificationHandler<RoutingRequestNotification>>(_rendered);

    private async Task<int> CountRenderedAsync(params string[] paths)
    {
        _rendered.Reset();
        foreach (string path in paths)
        {
            using HttpResponseMessage answer = await VisitAsync(path);
        }

        return _rendered.Count;
    }
}
