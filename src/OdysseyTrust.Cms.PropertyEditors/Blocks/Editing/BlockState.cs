namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;

/// <summary>One thing that is so in one culture of a block: a value, or without an alias that the block is shown.</summary>
internal sealed record BlockState(Guid ItemKey, string? Culture, string? Segment, string? Alias, string? Value);
