using OdysseyTrust.Cms.PublishedContent.Items;

namespace OdysseyTrust.Cms.PublishedContent.Snapshots;

/// <summary>
/// Holds the current snapshot. Readers take it without a lock; writers come one at a time and swap in a new one.
/// </summary>
/// <remarks>
/// A request does not hold on to the snapshot that it began with: Core's navigation, publish status and URL services are live,
/// and a request that publishes must see what it published. What a reader is given never changes under it, and a bulk read is
/// answered from one snapshot.
/// </remarks>
internal sealed class PublishedSnapshotStore : IValueLifetimes
{
    private readonly Lock _writing = new();
    private volatile PublishedSnapshot _current = new();

    public PublishedSnapshot Current => _current;

    object IValueLifetimes.Schema => _current.SchemaLifetime;

    object IValueLifetimes.Content => _current.ContentLifetime;

    /// <summary>
    /// Swaps in what <paramref name="change"/> makes of the current snapshot. It reads the database within the lock, so that of
    /// two writers the later one has read the later state.
    /// </summary>
    public void Update(Func<PublishedSnapshot, PublishedSnapshot> change)
    {
        lock (_writing)
        {
            _current = change(_current) with { ContentLifetime = new object() };
        }
    }

    /// <summary>Ends the lifetime of the values that depend on other content, on URLs or on domains.</summary>
    public void ExpireContentValues() => Update(snapshot => snapshot);

    /// <summary>Ends the lifetime of every converted value.</summary>
    public void ExpireAllValues() => Update(snapshot => snapshot with { SchemaLifetime = new object() });
}
