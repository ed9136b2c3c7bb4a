namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>
/// The stored values of one property. Most properties do not vary, so the invariant value has a place of its own and the others
/// a list that is as long as the site has cultures and segments.
/// </summary>
internal readonly record struct SourceValues(object? Invariant, VariantValue[]? Variants = null)
{
    public object? For(string culture, string segment)
    {
        if (culture.Length == 0 && segment.Length == 0)
        {
            return Invariant;
        }

        foreach (VariantValue variant in Variants ?? [])
        {
            if (string.Equals(variant.Culture, culture, StringComparison.OrdinalIgnoreCase)
                && string.Equals(variant.Segment, segment, StringComparison.OrdinalIgnoreCase))
            {
                return variant.Value;
            }
        }

        return null;
    }
}
