using System.Globalization;
using System.Net.Mime;
using System.Text;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Hosting.Webhooks;

/// <summary>What a receiver gets.</summary>
internal static class WebhookMessage
{
    private const string DateHeader = "Umb-Webhook-Date";

    /// <summary>The length of what is sent is what it is, whatever the administrator says.</summary>
    private const string LengthHeader = "Content-Length";

    /// <summary>Makes the message of a call.</summary>
    public static HttpRequestMessage ToMessage(this WebhookRequest call, IWebhook webhook, DateTimeOffset now)
    {
        HttpRequestMessage message = new(HttpMethod.Post, webhook.Url)
        {
            Content = new StringContent(call.RequestObject ?? string.Empty, Encoding.UTF8, MediaTypeNames.Application.Json),
        };
        message.Headers.TryAddWithoutValidation(Constants.WebhookEvents.HeaderNames.EventName, call.EventAlias);
        message.Headers.TryAddWithoutValidation(Constants.WebhookEvents.HeaderNames.RetryCount, call.RetryCount.ToString(CultureInfo.InvariantCulture));
        message.Headers.TryAddWithoutValidation(DateHeader, now.ToString("R", CultureInfo.InvariantCulture));
        foreach ((string name, string value) in webhook.Headers)
        {
            message.TryAddHeader(name, value);
        }

        return message;
    }

    /// <summary>Adds a header of the message or of its content; <see langword="false"/> when HTTP has no such header.</summary>
    public static bool TryAddHeader(this HttpRequestMessage message, string name, string value)
    {
        if (name.Equals(LengthHeader, StringComparison.OrdinalIgnoreCase) || message.Headers.TryAddWithoutValidation(name, value))
        {
            return true;
        }

        message.Content ??= new ByteArrayContent([]);
        if (message.Content.Headers.NonValidated.Contains(name))
        {
            message.Content.Headers.Remove(name);
        }

        return message.Content.Headers.TryAddWithoutValidation(name, value);
    }
}
