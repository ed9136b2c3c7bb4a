namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>A date as the editor shows and sends it.</summary>
internal sealed record DateEditorValue(string? Date, string? TimeZone);
