namespace OdysseyTrust.Cms.Persistence.KeyValues;

internal sealed class KeyValueRow
{
    public string Identifier { get; set; } = string.Empty;

    public string? Value { get; set; }

    public DateTime UpdateDate { get; set; }
}
