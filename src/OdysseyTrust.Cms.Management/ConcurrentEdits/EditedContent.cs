namespace OdysseyTrust.Cms.Management.ConcurrentEdits;

/// <summary>All of an item that a save can change.</summary>
internal sealed record EditedContent(bool Trashed, string? Name, int? TemplateId, IReadOnlyList<EditedName> Names, IReadOnlyList<EditedValue> Values);
