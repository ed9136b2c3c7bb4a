using System.Collections.Concurrent;

namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>Remembers parts of pages until content changes; then all are forgotten, just before the pages are evicted that show them.</summary>
internal sealed class PartCache(TimeProvider time)
{
    // A visitor chooses the host and the path that are asked for, and so the number of parts: beyond this many it starts over.
    private const int Capacity = 20_000;

    private ConcurrentDictionary<PartKey, Part> _parts = new();

    /// <summary>Forgets all. What is being rendered meanwhile is not remembered: it may show the content before.</summary>
    public void EvictAll() => Volatile.Write(ref _parts, new ConcurrentDictionary<PartKey, Part>());

    /// <summary>The part as it was last rendered, unless that is too long ago.</summary>
    /// <param name="key">Which part.</param>
    /// <param name="duration">How long it holds when no content changes.</param>
    /// <param name="render">Renders it.</param>
    public async Task<string> GetAsync(PartKey key, TimeSpan duration, Func<Task<string>> render)
    {
        ConcurrentDictionary<PartKey, Part> parts = Volatile.Read(ref _parts);
        DateTimeOffset now = time.GetUtcNow();
        if (parts.TryGetValue(key, out Part? known) && known.Until > now)
        {
            return known.Html;
        }

        string html = await render();
        if (parts.Count >= Capacity)
        {
            EvictAll();
        }

        parts[key] = new Part(html, now + duration);
        return html;
    }

    private sealed record Part(string Html, DateTimeOffset Until);
}
