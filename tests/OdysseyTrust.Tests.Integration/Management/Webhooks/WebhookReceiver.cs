using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OdysseyTrust.Tests.Integration.Management.Webhooks;

/// <summary>Somebody else's server, on a free port of 127.0.0.1, that webhooks call. Each test has paths of its own on it.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Channel<WebhookCall>> _calls = [];
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _answers = [];

    private WebhookReceiver()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public static async Task<WebhookReceiver> StartAsync()
    {
        WebhookReceiver receiver = new();
        await receiver._app.StartAsync();
        return receiver;
    }

    /// <summary>Listens at a path.</summary>
    /// <param name="path">The path, such as <c>/rebuild</c>.</param>
    /// <param name="answer">How it answers; with 200 at once when it is missing.</param>
    /// <returns>The address to call.</returns>
    public Uri Listen(string path, Func<HttpContext, Task>? answer = null)
    {
        _answers[path] = answer ?? (_ => Task.CompletedTask);
        _calls[path] = Channel.CreateUnbounded<WebhookCall>();
        return new Uri(new Uri(_app.Urls.Single()), path);
    }

    /// <summary>The next call that comes to a path.</summary>
    /// <exception cref="TimeoutException">None came within a minute.</exception>
    public Task<WebhookCall> NextAsync(string path) => _calls[path].Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>Whether a call came that nobody has looked at.</summary>
    public bool HasMore(string path) => _calls[path].Reader.TryPeek(out _);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path;
        using StreamReader body = new(context.Request.Body);
        WebhookCall call = new(new HeaderDictionary(context.Request.Headers.ToDictionary()), await body.ReadToEndAsync());
        await _calls[path].Writer.WriteAsync(call);
        await _answers[path](context);
    }
}
