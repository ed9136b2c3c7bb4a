namespace OdysseyTrust.Cms.Management.TemporaryFiles;

/// <summary>A file that was uploaded and is not used yet.</summary>
internal sealed record TemporaryFileResponse(Guid Id, DateTimeOffset? AvailableUntil, string FileName);
