namespace OdysseyTrust.Cms.Persistence.Querying;

/// <summary>Texts that start alike lie together in an index: from the start itself up to the start with the last character after it.</summary>
internal static class TextRange
{
    /// <summary>The character that sorts after every other in UTF-8, which is how SQLite compares.</summary>
    public const string LastCharacter = "\U0010FFFF";
}
