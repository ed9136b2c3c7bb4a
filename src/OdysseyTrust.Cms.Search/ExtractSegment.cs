namespace OdysseyTrust.Cms.Search;

/// <summary>A run of plain text within an extract; it is encoded when shown, as any text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Highlighted">Whether it is one of the words that were searched for.</param>
public sealed record ExtractSegment(string Text, bool Highlighted);
