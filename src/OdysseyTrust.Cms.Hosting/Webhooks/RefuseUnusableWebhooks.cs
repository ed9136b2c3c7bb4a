using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Hosting.Webhooks;

/// <summary>
/// Refuses a webhook that could not be called: Core takes any address. One without a scheme, or with that of a file, is told to the administrator
/// while they still look at it, not by a log of failures.
/// </summary>
internal sealed class RefuseUnusableWebhooks : INotificationHandler<WebhookSavingNotification>
{
    private const string Headline = "The webhook was not saved";

    /// <inheritdoc />
    public void Handle(WebhookSavingNotification notification)
    {
        foreach (string problem in notification.SavedEntities.Select(Problem).OfType<string>())
        {
            notification.CancelOperation(new EventMessage(Headline, problem, EventMessageType.Error));
        }
    }

    private static string? Problem(IWebhook webhook) =>
        !IsWebAddress(webhook.Url) ? "The URL has to be a whole web address that begins with https:// or http://."
        : webhook.Headers.All(IsSendable) ? null
        : "A header needs a name without spaces, such as X-Api-Key, and a value on one line.";

    private static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static bool IsSendable(KeyValuePair<string, string> header)
    {
        using HttpRequestMessage message = new();
        return message.TryAddHeader(header.Key, header.Value) && !header.Value.Any(char.IsControl);
    }
}
