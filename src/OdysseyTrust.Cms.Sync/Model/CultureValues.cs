namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>A value for the whole item and one for each culture that it varies by.</summary>
/// <param name="Default">The invariant value; null when the file gives only cultures.</param>
/// <param name="Cultures">By culture; empty when the item does not vary.</param>
internal sealed record CultureValues<T>(T? Default, IReadOnlyDictionary<string, T> Cultures)
{
    public static CultureValues<T> Invariant(T? value) => new(value, new Dictionary<string, T>());
}
