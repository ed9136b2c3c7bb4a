namespace OdysseyTrust.Cms.Sync.Comparison;

/// <summary>A part of an item that differs between the database and the file.</summary>
/// <param name="Path">Where it stands in the file, such as <c>Info/Name</c>.</param>
/// <param name="Current">What the database has; null for nothing.</param>
/// <param name="Wanted">What the file has; null for nothing.</param>
internal sealed record FieldChange(string Path, string? Current, string? Wanted);
