using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>Tests on one running site, with its first content, that they change as they like.</summary>
public abstract class SiteTests
{
    private protected SiteApplication Site { get; private set; }

    private protected HttpClient Visitor { get; private set; }

    private protected SitePages Pages { get; private set; }

    /// <summary>Configuration that differs from the site's own.</summary>
    protected virtual Dictionary<string, string?> Settings => [];

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Site = await new SiteApplication(Settings, Configure).StartAsync();
        Visitor = Site.CreateVisitor();
        Pages = new SitePages(Site.Services);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        Visitor.Dispose();
        await Site.DisposeAsync();
    }

    /// <summary>Adds or replaces services of the site.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    private protected T Get<T>()
        where T : notnull => Site.Services.GetRequiredService<T>();

    /// <summary>What a visitor is answered.</summary>
    private protected Task<HttpResponseMessage> VisitAsync(string path) => Visitor.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>The text of a page that is there.</summary>
    private protected Task<string> ReadAsync(string path) => Visitor.GetStringAsync(new Uri(path, UriKind.Relative));
}
