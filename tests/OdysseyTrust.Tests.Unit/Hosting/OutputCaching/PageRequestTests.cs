using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Hosting.OutputCaching;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Tests.Unit.Hosting.OutputCaching;

/// <summary>Whom the cache may answer, and with which page.</summary>
public class PageRequestTests
{
    private WebsiteSettings _settings = null!;

    [SetUp]
    public void SetUp() => _settings = new WebsiteSettings { OutputCache = { Enabled = true } };

    [TestCase("GET", ExpectedResult = true)]
    [TestCase("HEAD", ExpectedResult = true)]
    [TestCase("POST", ExpectedResult = false)]
    public bool Only_a_reading_request_should_be_answered_when_it_has_no_cookie(string method) => Requests().IsCacheable(Request("/", method: method));

    [TestCase("UMB_PREVIEW=token", ExpectedResult = false)]
    [TestCase("theme=dark; UMB_UCONTEXT=x", ExpectedResult = false)]
    [TestCase(".AspNetCore.Identity.Application=x", ExpectedResult = false)]
    [TestCase("theme=dark", ExpectedResult = true)]
    public bool Nobody_should_be_answered_when_a_cookie_may_sign_them_in(string cookie)
    {
        HttpRequest request = Request("/");
        request.Headers.Cookie = cookie;

        return Requests().IsCacheable(request);
    }

    [Test]
    public void Nobody_should_be_answered_when_the_cache_is_off()
    {
        _settings.OutputCache.Enabled = false;

        Assert.That(Requests().IsCacheable(Request("/")), Is.False);
    }

    [Test]
    public void The_page_should_be_the_same_when_only_unknown_query_keys_differ()
    {
        PageRequests requests = Requests();
        HttpRequest tracked = Request("/search/", "?utm_source=mail&q=maths&page=2");
        HttpRequest plain = Request("/search/", "?page=2&q=maths");

        Assert.Multiple(() =>
        {
            Assert.That(requests.KeyOf(tracked), Is.EqualTo(requests.KeyOf(plain)));
            Assert.That(requests.HasOnlyKnownQuery(tracked), Is.False);
            Assert.That(requests.HasOnlyKnownQuery(plain), Is.True);
        });
    }

    [TestCase("?q=maths", "?q=art")]
    [TestCase("?q=a%26page%3D2", "?q=a&page=2")]
    [TestCase("?q=maths", "")]
    public void The_page_should_differ_when_a_known_query_key_does(string one, string other)
    {
        PageRequests requests = Requests();

        Assert.That(requests.KeyOf(Request("/search/", one)), Is.Not.EqualTo(requests.KeyOf(Request("/search/", other))));
    }

    private static HttpRequest Request(string path, string query = "", string method = "GET")
    {
        HttpRequest request = new DefaultHttpContext().Request;
        (request.Method, request.Scheme, request.Host, request.Path, request.QueryString) =
            (method, "https", new HostString("trust.example"), path, new QueryString(query));
        return request;
    }

    private PageRequests Requests() =>
        new(new OptionsValue<WebsiteSettings>(_settings), Options.Create(new OutputCacheOptions { QueryKeys = ["q", "page"] }));
}
