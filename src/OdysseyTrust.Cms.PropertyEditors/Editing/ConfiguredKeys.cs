namespace OdysseyTrust.Cms.PropertyEditors.Editing;

/// <summary>Reads the keys that configurations write in one text with commas between.</summary>
internal static class ConfiguredKeys
{
    public static HashSet<Guid> Parse(string? keys)
        => [.. (keys ?? string.Empty).Split(',').Select(text => Guid.TryParse(text, out Guid key) ? key : (Guid?)null).OfType<Guid>()];
}
