namespace OdysseyTrust.Cms.Management.TemporaryFiles;

/// <summary>What may be uploaded.</summary>
/// <param name="ImageFileTypes">The kinds of pictures, by extension.</param>
/// <param name="DisallowedUploadedFilesExtensions">The kinds that may not be.</param>
/// <param name="AllowedUploadedFileExtensions">The only kinds that may be; none when all but the former may.</param>
/// <param name="MaxFileSize">How large a file may be, in kilobytes; none without a limit.</param>
internal sealed record TemporaryFileConfigurationResponse(
    IReadOnlyCollection<string> ImageFileTypes,
    IReadOnlyCollection<string> DisallowedUploadedFilesExtensions,
    IReadOnlyCollection<string> AllowedUploadedFileExtensions,
    long? MaxFileSize);
