using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Web;

namespace OdysseyTrust.Cms.Hosting.AspNetCore;

/// <summary>The current request's cookies.</summary>
internal sealed class AspNetCoreCookieManager(IHttpContextAccessor httpContext) : ICookieManager
{
    /// <inheritdoc />
    public void ExpireCookie(string cookieName)
    {
        if (HasCookie(cookieName))
        {
            httpContext.HttpContext!.Response.Cookies.Delete(cookieName);
        }
    }

    /// <inheritdoc />
    public string? GetCookieValue(string cookieName) => httpContext.HttpContext?.Request.Cookies[cookieName];

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="sameSiteMode"/> is not a name of <see cref="SameSiteMode"/>.</exception>
    public void SetCookieValue(string cookieName, string value, bool httpOnly, bool secure, string sameSiteMode) =>
        httpContext.HttpContext?.Response.Cookies.Append(cookieName, value, new CookieOptions
        {
            HttpOnly = httpOnly,
            Secure = secure,
            SameSite = Enum.Parse<SameSiteMode>(sameSiteMode, ignoreCase: true),
        });

    /// <inheritdoc />
    public bool HasCookie(string cookieName) => httpContext.HttpContext?.Request.Cookies.ContainsKey(cookieName) ?? false;
}
