using Microsoft.AspNetCore.Http;
using OdysseyTrust.Cms.Hosting.Routing;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Routing;

namespace OdysseyTrust.Tests.Unit.Hosting.Routing;

/// <summary>One address per page.</summary>
public class CanonicalAddressTests
{
    [TestCase("/about", "?page=2", true, ExpectedResult = "/about/?page=2")]
    [TestCase("/about/", "", true, ExpectedResult = null)]
    [TestCase("/about/", "", false, ExpectedResult = "/about")]
    [TestCase("/", "", false, ExpectedResult = null)]
    [TestCase("/caf%C3%A9", "", true, ExpectedResult = "/caf%C3%A9/")]
    public string? The_other_spelling_should_redirect_when_the_page_is_found(string path, string query, bool trailingSlash)
    {
        HttpRequest request = new DefaultHttpContext().Request;
        (request.Method, request.Path, request.QueryString) = ("GET", PathString.FromUriComponent(path), new QueryString(query));

        return Canonical(trailingSlash).RedirectFor(request, Found(StatusCodes.Status200OK));
    }

    [Test]
    public void Nothing_should_redirect_when_there_is_no_such_page()
    {
        HttpRequest request = new DefaultHttpContext().Request;
        (request.Method, request.Path) = ("GET", "/nowhere");

        Assert.That(Canonical(trailingSlash: true).RedirectFor(request, Found(StatusCodes.Status404NotFound)), Is.Null);
    }

    [Test]
    public void A_form_should_not_redirect_when_it_is_posted()
    {
        HttpRequest request = new DefaultHttpContext().Request;
        (request.Method, request.Path) = ("POST", "/contact");

        Assert.That(Canonical(trailingSlash: true).RedirectFor(request, Found(StatusCodes.Status200OK)), Is.Null);
    }

    private static CanonicalAddress Canonical(bool trailingSlash) =>
        new(new OptionsValue<RequestHandlerSettings>(new RequestHandlerSettings { AddTrailingSlash = trailingSlash }));

    private static PublishedRequest Found(int status) => new(
        new Uri("https://trust.example/"), "/", null, false, null, null, null, null, null, status, null, null, false, false);
}
