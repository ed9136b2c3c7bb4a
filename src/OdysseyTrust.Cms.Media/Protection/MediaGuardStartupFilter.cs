using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace OdysseyTrust.Cms.Media.Protection;

/// <summary>Puts the guard in front of all that serves media files.</summary>
internal sealed class MediaGuardStartupFilter : IStartupFilter
{
    /// <inheritdoc />
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<MediaGuard>();
        app.Use(MediaDisposition.InvokeAsync);
        next(app);
    };
}
