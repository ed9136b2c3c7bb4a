using System.Net;

namespace OdysseyTrust.Tests.Benchmarks.Pages;

/// <summary>Visitors who ask for one address again and again, each on a connection of their own.</summary>
internal sealed class Visitors : IDisposable
{
    private readonly HttpClient _client;
    private readonly int _count;

    public Visitors(int count, string? acceptEncoding = null, string? accept = null)
    {
        _count = count;
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxConnectionsPerServer = count,
            UseCookies = false,
        });
        if (acceptEncoding is not null)
        {
            _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", acceptEncoding);
        }

        if (accept is not null)
        {
            _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accept);
        }
    }

    /// <summary>Makes <paramref name="requests"/> requests in all.</summary>
    /// <exception cref="InvalidOperationException">An answer was not 200.</exception>
    public Task VisitAsync(Uri address, int requests) =>
        Task.WhenAll(Enumerable.Range(0, _count).Select(_ => VisitInTurnAsync(address, requests / _count)));

    /// <summary>One answer, as it came over the wire.</summary>
    public Task<HttpResponseMessage> GetAsync(Uri address) => _client.GetAsync(address);

    public void Dispose() => _client.Dispose();

    private async Task VisitInTurnAsync(Uri address, int requests)
    {
        for (int request = 0; request < requests; request++)
        {
            using HttpResponseMessage response = await _client.GetAsync(address);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"{address} answered {(int)response.StatusCode}, not 200.");
            }

            await response.Content.CopyToAsync(Stream.Null);
        }
    }
}
