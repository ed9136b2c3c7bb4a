using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OdysseyTrust.Cms.Hosting.Web;

/// <summary>
/// Takes the site's own address from the requests that it gets, if <c>Umbraco:CMS:WebRouting:ApplicationUrlDetection</c> allows: a visitor chooses the
/// host that a request names, so that the setting's default is not to.
/// </summary>
internal sealed class ApplicationUrlDetector(
    IOptionsMonitor<WebRoutingSettings> settings,
    IHostingEnvironment hostingEnvironment) : INotificationHandler<UmbracoRequestBeginNotification>
{
    /// <inheritdoc />
    public void Handle(UmbracoRequestBeginNotification notification)
    {
        if (settings.CurrentValue.ApplicationUrlDetection == ApplicationUrlDetection.None)
        {
            return;
        }

        Uri request = notification.UmbracoContext.OriginalRequestUrl;
        Uri? known = hostingEnvironment.ApplicationMainUrl;
        if (known is null || IsMoreUseful(request, known) || (EveryRequest && !IsLessUseful(request, known)))
        {
            hostingEnvironment.EnsureApplicationMainUrl(new Uri(request.GetLeftPart(UriPartial.Authority)));
        }
    }

    private bool EveryRequest => settings.CurrentValue.ApplicationUrlDetection == ApplicationUrlDetection.EveryRequest;

    private static bool IsMoreUseful(Uri request, Uri known) =>
        (known.IsLoopback && !request.IsLoopback)
        || (known.Host == request.Host && IsHttp(known) && !IsHttp(request) && known.IsDefaultPort == request.IsDefaultPort);

    private static bool IsLessUseful(Uri request, Uri known) => (request.IsLoopback && !known.IsLoopback) || (IsHttp(request) && !IsHttp(known));

    private static bool IsHttp(Uri uri) => uri.Scheme == Uri.UriSchemeHttp;
}
