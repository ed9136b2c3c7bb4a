namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>
/// The values of one property that are converted so far. Readers never wait: the array is replaced whole, and where two readers
/// race the loser's value is converted again another time.
/// </summary>
internal sealed class ConvertedValues
{
    /// <summary>More than any site has of cultures times segments; a caller that makes cultures up can't fill the memory.</summary>
    private const int Capacity = 128;

    private ConvertedValue[] _values = [];

    public bool TryGet(in Conversion conversion, object lifetime, out object? value)
    {
        foreach (ConvertedValue converted in Volatile.Read(ref _values))
        {
            if (converted.Conversion == conversion && ReferenceEquals(converted.Lifetime, lifetime))
            {
                value = converted.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    public void Keep(Conversion conversion, object lifetime, object? value)
    {
        IEnumerable<ConvertedValue> others = Volatile.Read(ref _values)
            .Where(other => other.Conversion != conversion)
            .Where(other => other.Conversion.Step != conversion.Step || ReferenceEquals(other.Lifetime, lifetime))
            .TakeLast(Capacity - 1);

        Volatile.Write(ref _values, [.. others, new ConvertedValue(conversion, lifetime, value)]);
    }

    private sealed record ConvertedValue(Conversion Conversion, object Lifetime, object? Value);
}
