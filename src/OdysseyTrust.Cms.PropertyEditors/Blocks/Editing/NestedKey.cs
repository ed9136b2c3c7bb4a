namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;

/// <summary>What tells one value within blocks from another.</summary>
internal readonly record struct NestedKey(Guid ItemKey, string Alias, string? Culture, string? Segment);
