namespace OdysseyTrust.Cms.PropertyEditors.Colors;

/// <summary>A chosen colour as it is stored and edited: a hex value, with the name that the data type gives it.</summary>
internal sealed record ColorValue(string? Value, string? Label);
