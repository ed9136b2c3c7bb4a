namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>The stored value of one property in one culture, one segment, or both.</summary>
/// <param name="Culture">The culture, or an empty string.</param>
/// <param name="Segment">The segment, or an empty string.</param>
/// <param name="Value">The value as the database holds it.</param>
internal sealed record VariantValue(string Culture, string Segment, object? Value);
