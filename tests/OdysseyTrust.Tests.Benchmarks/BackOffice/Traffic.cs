using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Benchmarks.BackOffice;

/// <summary>Counts what a page of a browser fetches over the network; what its cache gives it is no traffic.</summary>
internal sealed class Traffic
{
    private readonly HashSet<string> _cached = [];
    private int _requests;
    private double _bytes;

    private Traffic()
    {
    }

    public static async Task<Traffic> OfAsync(IPage page)
    {
        Traffic traffic = new();
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        session.Event("Network.requestServedFromCache").OnEvent += (_, message) => traffic._cached.Add(RequestOf(message!.Value));
        session.Event("Network.responseReceived").OnEvent += (_, message) => traffic.NoteResponse(message!.Value);
        session.Event("Network.loadingFinished").OnEvent += (_, message) => traffic.NoteEnd(message!.Value);
        await session.SendAsync("Network.enable");
        return traffic;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_requests} requests, {_bytes / 1024:N0} KiB");

    private static string RequestOf(JsonElement message) => message.GetProperty("requestId").GetString()!;

    private void NoteResponse(JsonElement message)
    {
        if (message.GetProperty("response").TryGetProperty("fromDiskCache", out JsonElement cached) && cached.GetBoolean())
        {
            _cached.Add(RequestOf(message));
        }
    }

    private void NoteEnd(JsonElement message)
    {
        if (!_cached.Contains(RequestOf(message)))
        {
            _requests++;
            _bytes += message.GetProperty("encodedDataLength").GetDouble();
        }
    }
}
