using Microsoft.AspNetCore.Http;

namespace OdysseyTrust.Cms.Management.Tokens;

/// <summary>
/// The cookies that hold the back office's tokens, out of reach of any script: the client sends and is sent the word <c>[redacted]</c> where a token would be.
/// The prefix makes browsers refuse them over a plain connection or from another host.
/// </summary>
internal static class TokenCookies
{
    public const string Access = "__Host-umbAccessToken";
    public const string Refresh = "__Host-umbRefreshToken";

    /// <summary>What the client sees instead of a token.</summary>
    public const string Redacted = "[redacted]";

    public static void Set(HttpResponse response, string name, string token, TimeSpan lifetime) =>
        response.Cookies.Append(name, token, Options(lifetime));

    /// <summary>Makes the browser forget both.</summary>
    public static void Clear(HttpResponse response)
    {
        response.Cookies.Delete(Access, Options(lifetime: null));
        response.Cookies.Delete(Refresh, Options(lifetime: null));
    }

    private static CookieOptions Options(TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        Secure = true,
        SameSite = SameSiteMode.Strict,
        IsEssential = true,
        Path = "/",
        MaxAge = lifetime,
    };
}
