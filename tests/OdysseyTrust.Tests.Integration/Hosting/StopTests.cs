using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>A site that is told to stop while a visitor waits for a page.</summary>
public sealed class StopTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Test]
    public async Task A_visitor_should_get_their_page_when_the_site_stops_meanwhile()
    {
        Pause<RoutingRequestNotification> visit = new();
        await using SiteApplication site = await new SiteApplication(
            services: services => services.AddSingleton<INotificationAsyncHandler<RoutingRequestNotification>>(visit)).StartAsync();
        using HttpClient visitor = site.CreateVisitor();
        IHostApplicationLifetime lifetime = site.Services.GetRequiredService<IHostApplicationLifetime>();
        TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lifetime.ApplicationStopped.Register(stopped.SetResult);
        Task<HttpResponseMessage> asked = visitor.GetAsync(new Uri("/search/?q=oakwood", UriKind.Relative));
        await visit.ReachAsync();

        lifetime.StopApplication();
        visit.GoOn();
        using HttpResponseMessage answer = await asked;
        await stopped.Task.WaitAsync(Patience);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("Oakwood"));
    }

    [Test]
    public async Task Should_stop_once_and_keep_whoever_stops_it_again_waiting()
    {
        Pause<UmbracoApplicationStoppingNotification> end = new();
        await using SiteApplication site = await new SiteApplication(
            services: services => services.AddSingleton<INotificationAsyncHandler<UmbracoApplicationStoppingNotification>>(end)).StartAsync();
        IRuntime runtime = site.Services.GetRequiredService<IRuntime>();

        Task first = runtime.StopAsync(CancellationToken.None);
        await end.ReachAsync();
        Task second = runtime.StopAsync(CancellationToken.None);

        Assert.That(second.IsCompleted, Is.False);
        end.GoOn();
        await Task.WhenAll(first, second).WaitAsync(Patience);
        Assert.That(end.Visits, Is.EqualTo(1));
    }
}
