using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace OdysseyTrust.Cms.Media.Protection;

/// <summary>Puts the guard in front of all that serves media files.</summary>
internal sealed class MediaGuardStartupFilter(MediaGuard guard) : IStartupFilter
{
    /// <inheritdoc />
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(guard.InvokeAsync);
        app.Use(MediaDisposition.InvokeAsync);
        next(app);
    };
}
