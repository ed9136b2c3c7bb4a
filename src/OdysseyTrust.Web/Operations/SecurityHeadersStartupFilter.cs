namespace OdysseyTrust.Web.Operations;

/// <summary>
/// Sends the security headers with whatever answers a request. Startup filters surround each other in the order in which they were added: this
/// one comes first, so that media files, health checks and the page that is shown during the boot have the headers too.
/// </summary>
internal sealed class SecurityHeadersStartupFilter : IStartupFilter
{
    /// <inheritdoc />
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseSecurityHeaders();
        next(app);
    };
}
