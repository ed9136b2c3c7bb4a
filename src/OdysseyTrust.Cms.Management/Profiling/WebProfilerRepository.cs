using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Web;

namespace OdysseyTrust.Cms.Management.Profiling;

/// <summary>Whether a user watches how pages are made: a choice of their browser, kept in a cookie as in a stock Umbraco.</summary>
internal sealed class WebProfilerRepository(ICookieManager cookies) : IWebProfilerRepository
{
    private const string CookieName = "UMB-DEBUG";

    public void SetStatus(int userId, bool status)
    {
        if (status)
        {
            cookies.SetCookieValue(CookieName, "true", httpOnly: true, secure: true, sameSiteMode: "Strict");
        }
        else
        {
            cookies.ExpireCookie(CookieName);
        }
    }

    public bool GetStatus(int userId) => cookies.GetCookieValue(CookieName) == "true";
}
