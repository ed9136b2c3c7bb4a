namespace OdysseyTrust.Cms.Persistence.TemporaryFiles;

/// <summary>What is known of an upload beside its content.</summary>
/// <param name="FileName">The name that the user's file had; it never becomes part of a path.</param>
/// <param name="AvailableUntil">When it may be removed, in UTC.</param>
internal sealed record TemporaryFileInfo(string FileName, DateTime AvailableUntil);
