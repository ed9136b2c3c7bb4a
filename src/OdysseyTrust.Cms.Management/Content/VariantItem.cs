namespace OdysseyTrust.Cms.Management.Content;

/// <summary>A language of an item, in a list.</summary>
internal sealed record VariantItem(string Name, string? Culture);
