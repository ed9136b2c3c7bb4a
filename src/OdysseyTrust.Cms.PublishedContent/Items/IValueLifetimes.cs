namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>
/// Tells how long a converted value may be kept. A lifetime is an object that is replaced by another when it ends: a value is
/// good as long as the object it was converted under is still the current one. Nothing has to be found and cleared, and a value
/// that was being converted while the lifetime ended is not taken for a fresh one.
/// </summary>
internal interface IValueLifetimes
{
    /// <summary>Ends when a content type, data type or language changes.</summary>
    object Schema { get; }

    /// <summary>Ends when anything that is published changes, and with <see cref="Schema"/>.</summary>
    object Content { get; }
}
