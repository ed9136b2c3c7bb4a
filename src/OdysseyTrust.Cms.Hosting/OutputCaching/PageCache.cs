using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>
/// The rendered pages. Any change evicts them all: navigation is on every page, and rendering is cheap. A page that was being rendered while a change was
/// made belongs to an older generation, and is not kept.
/// </summary>
internal sealed class PageCache(IOptions<OutputCacheOptions> options)
{
    private const double KeptWhenFull = 0.75;

    private readonly Lock _writing = new();
    private readonly ConcurrentDictionary<PageKey, CachedPage> _pages = new();
    private long _generation;
    private long _size;

    /// <summary>Which generation a page belongs to that is rendered from now on.</summary>
    public long Generation => Volatile.Read(ref _generation);

    /// <summary>The page, unless it has to be rendered.</summary>
    public bool TryGet(PageKey key, [NotNullWhen(true)] out CachedPage? page) => _pages.TryGetValue(key, out page) && !page.IsExpired;

    /// <summary>Keeps a page, unless something has changed since the generation that it was rendered in.</summary>
    public void Keep(PageKey key, CachedPage page, long generation)
    {
        lock (_writing)
        {
            if (generation != _generation)
            {
                return;
            }

            Remove(key);
            _pages[key] = page;
            _size += page.Size;
            MakeRoom();
        }
    }

    /// <summary>Forgets all pages, and those that are being rendered.</summary>
    public void EvictAll()
    {
        lock (_writing)
        {
            _generation++;
            _pages.Clear();
            _size = 0;
        }
    }

    /// <summary>The pages that nobody has asked for longest go first.</summary>
    private void MakeRoom()
    {
        if (_size <= options.Value.MaximumSize)
        {
            return;
        }

        foreach (PageKey key in _pages.OrderBy(page => page.Value.LastUsed).Select(page => page.Key))
        {
            Remove(key);
            if (_size <= options.Value.MaximumSize * KeptWhenFull)
            {
                return;
            }
        }
    }

    private void Remove(PageKey key)
    {
        if (_pages.TryRemove(key, out CachedPage? page))
        {
            _size -= page.Size;
        }
    }
}
