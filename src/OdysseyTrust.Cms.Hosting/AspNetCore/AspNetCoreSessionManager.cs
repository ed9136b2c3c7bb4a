using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Umbraco.Cms.Core.Web;

namespace OdysseyTrust.Cms.Hosting.AspNetCore;

/// <summary>The current request's session. The public site starts none, so there may be nothing to read from or write to.</summary>
internal sealed class AspNetCoreSessionManager(IHttpContextAccessor httpContext) : ISessionManager
{
    private ISession? Session => httpContext.HttpContext?.Features.Get<ISessionFeature>()?.Session;

    /// <inheritdoc />
    public string? GetSessionValue(string key) => Session?.GetString(key);

    /// <inheritdoc />
    public void SetSessionValue(string key, string value) => Session?.SetString(key, value);

    /// <inheritdoc />
    public void ClearSessionValue(string key) => Session?.Remove(key);
}
