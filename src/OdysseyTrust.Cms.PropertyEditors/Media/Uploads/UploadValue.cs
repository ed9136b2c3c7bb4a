namespace OdysseyTrust.Cms.PropertyEditors.Media.Uploads;

/// <summary>A file as the editor shows and sends it.</summary>
/// <param name="Src">The URL path of the file that is there.</param>
/// <param name="TemporaryFileId">The key of a temporary file to be put in its place.</param>
internal sealed record UploadValue(string? Src, Guid? TemporaryFileId);
