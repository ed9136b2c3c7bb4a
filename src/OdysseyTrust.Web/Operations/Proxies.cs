using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace OdysseyTrust.Web.Operations;

/// <summary>The servers in front of the site, whose word is taken for the visitor's address and for the scheme and host of a request.</summary>
internal static class Proxies
{
    private const string Section = "OdysseyTrust:ForwardedHeaders";

    /// <summary>
    /// Trusts this machine, and the addresses and networks of <c>OdysseyTrust:ForwardedHeaders</c>: <c>KnownProxies</c> such as 10.0.0.5 and
    /// <c>KnownNetworks</c> such as 10.0.0.0/8.
    /// </summary>
    public static IServiceCollection AddProxies(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            IConfigurationSection section = configuration.GetSection(Section);
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            foreach (string proxy in section.GetSection("KnownProxies").Get<string[]>() ?? [])
            {
                options.KnownProxies.Add(IPAddress.Parse(proxy));
            }

            foreach (string network in section.GetSection("KnownNetworks").Get<string[]>() ?? [])
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
            }
        });
}
