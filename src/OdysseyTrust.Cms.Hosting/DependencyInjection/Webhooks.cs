using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Hosting.Webhooks;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Webhooks.Events;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Hosting.DependencyInjection;

/// <summary>Tells others over HTTP what happens in the site.</summary>
internal static class Webhooks
{
    /// <summary>How long a receiver may take to answer. It is to take the message and do its work afterwards.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What of an answer is kept in the log, in bytes; one that is longer is a failure.</summary>
    private const int LongestAnswer = 1024 * 1024;

    public static IUmbracoBuilder AddWebhooks(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<IWebhookFiringService, WebhookFiringService>().AddSingleton<WebhookSender>().AddClient();
        return builder
            .WithoutElementEvents()
            .AddNotificationHandler<WebhookSavingNotification, RefuseUnusableWebhooks>();
    }

    /// <summary>It follows no redirect: the headers may hold a secret, which is for the address that the administrator named and no other.</summary>
    private static void AddClient(this IServiceCollection services) => services
        .AddHttpClient(Constants.HttpClients.WebhookFiring, (provider, client) =>
        {
            client.Timeout = Patience;
            client.MaxResponseContentBufferSize = LongestAnswer;
            client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(
                Constants.HttpClients.Headers.UserAgentProductName,
                provider.GetRequiredService<IUmbracoVersion>().SemanticVersion.ToSemanticStringWithoutBuild()));
        })
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>The site has no element library, so nothing would ever happen to an element.</summary>
    private static IUmbracoBuilder WithoutElementEvents(this IUmbracoBuilder builder)
    {
        builder.WebhookEvents()
            .Remove<ElementPublishedWebhookEvent>()
            .Remove<ExtendedElementPublishedWebhookEvent>()
            .Remove<ElementUnpublishedWebhookEvent>()
            .Remove<ElementDeletedWebhookEvent>();
        return builder;
    }
}
