using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>Whose word is taken for the address that a visitor sees.</summary>
public sealed class ProxyTests : SiteTests
{
    private const string Peer = "Test-Peer";

    protected override Dictionary<string, string?> Settings => new()
    {
        ["OdysseyTrust:ForwardedHeaders:KnownProxies:0"] = "198.51.100.5",
        ["OdysseyTrust:ForwardedHeaders:KnownNetworks:0"] = "10.1.0.0/16",
    };

    [TestCase("127.0.0.1", true)]
    [TestCase("198.51.100.5", true)]
    [TestCase("10.1.200.7", true)]
    [TestCase("198.51.100.6", false)]
    [TestCase("10.2.0.1", false)]
    public async Task The_address_should_be_the_proxys_when_the_proxy_is_known(string peer, bool isKnown)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri("/robots.txt", UriKind.Relative));
        request.Headers.Add(Peer, peer);
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "schools.example");

        using HttpResponseMessage answer = await Visitor.SendAsync(request);

        Uri site = isKnown ? new Uri("https://schools.example/") : Site.Address;
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain($"Sitemap: {new Uri(site, "/sitemap.xml")}"));
    }

    /// <summary>The first filter is the outermost.</summary>
    protected override void Configure(IServiceCollection services) => services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, PeerFromHeader>());

    /// <summary>Lets a request come from another machine than this one.</summary>
    private sealed class PeerFromHeader : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext context, RequestDelegate rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.TryParse(context.Request.Headers[Peer], out IPAddress? peer) ? peer : context.Connection.RemoteIpAddress;
                return rest(context);
            });
            next(app);
        };
    }
}
