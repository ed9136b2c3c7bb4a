namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>One value of a property as uSync writes it.</summary>
/// <param name="Culture">Null when the property does not vary by culture.</param>
/// <param name="Segment">Null when it does not vary by segment.</param>
/// <param name="Text">Empty for no value.</param>
internal sealed record PropertyValueRecord(string? Culture, string? Segment, string Text);
