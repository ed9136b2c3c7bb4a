using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Persistence.Redirects;

public sealed class RedirectUrlServiceTests
{
    private PersistenceSite _site = null!;
    private Nodes _nodes = null!;

    private IRedirectUrlService Redirects => _site.Get<IRedirectUrlService>();

    [SetUp]
    public void StartSite()
    {
        _site = new PersistenceSite();
        _nodes = new Nodes(_site);
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public void An_old_address_should_lead_to_the_document_that_had_it_last()
    {
        Nodes.Planted first = _nodes.Plant("First");
        Nodes.Planted last = _nodes.Plant("Last");
        Redirects.RegisterWithStatus("/news", first.Key);
        Redirects.RegisterWithStatus("/news", last.Key);

        IRedirectUrl? found = Redirects.GetMostRecentRedirectUrl("/news");

        Assert.That((found!.ContentId, found.ContentKey), Is.EqualTo((last.Id, last.Key)));
        Assert.That(Redirects.GetMostRecentRedirectUrl("/other"), Is.Null);
    }

    [Test]
    public void A_redirect_of_the_culture_should_come_before_one_of_every_culture()
    {
        Nodes.Planted english = _nodes.Plant("English");
        Nodes.Planted any = _nodes.Plant("Any");
        Redirects.RegisterWithStatus("/news", english.Key, "en-GB");
        Redirects.RegisterWithStatus("/news", any.Key);

        Assert.That(Redirects.GetMostRecentRedirectUrl("/news", "en-GB")!.ContentKey, Is.EqualTo(english.Key));
        Assert.That(Redirects.GetMostRecentRedirectUrl("/news", "cy-GB")!.ContentKey, Is.EqualTo(any.Key));
    }

    [Test]
    public void The_same_redirect_should_be_kept_once()
    {
        Nodes.Planted page = _nodes.Plant("Page");
        Redirects.RegisterWithStatus("/news", page.Key, "en-GB");
        Redirects.RegisterWithStatus("/news", page.Key, "en-GB");

        IRedirectUrl[] all = [.. Redirects.GetAllRedirectUrls(0, 10, out long total)];

        Assert.That((all.Length, total), Is.EqualTo((1, 1)));
    }

    [Test]
    public void Redirects_should_be_paged_searched_and_found_below_a_document()
    {
        Nodes.Planted home = _nodes.Plant("Home");
        Nodes.Planted news = _nodes.Plant("News", home);
        Nodes.Planted other = _nodes.Plant("Other");
        Redirects.RegisterWithStatus("/old_news", news.Key);
        Redirects.RegisterWithStatus("/oldernews", home.Key);
        Redirects.RegisterWithStatus("/elsewhere", other.Key);

        string[] page = [.. Redirects.GetAllRedirectUrls(2, 2, out long total).Select(redirect => redirect.Url)];
        string[] below = [.. Redirects.GetAllRedirectUrls(home.Id, 0, 10, out _).Select(redirect => redirect.Url)];
        string[] found = [.. Redirects.SearchRedirectUrls("D_N", 0, 10, out _).Select(redirect => redirect.Url)];

        Assert.That((total, page), Is.EqualTo((3L, new[] { "/old_news" })));
        Assert.That(below, Is.EquivalentTo(["/old_news", "/oldernews"]));
        Assert.That(found, Is.EqualTo(["/old_news"]));
    }

    [Test]
    public void Redirects_should_go_with_their_document_or_when_they_are_deleted()
    {
        Nodes.Planted gone = _nodes.Plant("Gone");
        Nodes.Planted page = _nodes.Plant("Page");
        Redirects.RegisterWithStatus("/gone", gone.Key);
        Redirects.RegisterWithStatus("/one", page.Key);
        Redirects.RegisterWithStatus("/two", page.Key);

        _nodes.Delete(gone);
        Redirects.DeleteWithStatus(Redirects.GetMostRecentRedirectUrl("/one")!.Key);

        Assert.That(Redirects.GetAllRedirectUrls(0, 10, out _).Select(redirect => redirect.Url), Is.EqualTo(["/two"]));
        Redirects.DeleteContentRedirectUrlsWithStatus(page.Key);
        Assert.That(Redirects.GetContentRedirectUrls(page.Key), Is.Empty);
    }
}
