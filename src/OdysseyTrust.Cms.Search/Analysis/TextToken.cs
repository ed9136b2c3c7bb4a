namespace OdysseyTrust.Cms.Search.Analysis;

/// <summary>A word of a text.</summary>
/// <param name="Stem">What the index knows it by.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusively.</param>
internal readonly record struct TextToken(string Stem, int Start, int End);
