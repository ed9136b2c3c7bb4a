namespace OdysseyTrust.Web.Operations;

/// <summary>Sends the security headers with whatever answers a request, media files included.</summary>
internal sealed class SecurityHeadersStartupFilter : IStartupFilter
{
    /// <inheritdoc />
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseSecurityHeaders();
        next(app);
    };
}
