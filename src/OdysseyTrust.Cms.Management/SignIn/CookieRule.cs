using System.Net;
using Microsoft.AspNetCore.Http;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>Whether a browser keeps the cookies of a sign-in, which only a secure connection may carry.</summary>
internal static class CookieRule
{
    private const string LocalHost = "localhost";

    /// <summary>Browsers take the machine that they run on for secure.</summary>
    public static bool CanBeKept(HttpRequest request) => request.IsHttps
        || request.Host.Host.Equals(LocalHost, StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(request.Host.Host, out IPAddress? address) && IPAddress.IsLoopback(address);
}
