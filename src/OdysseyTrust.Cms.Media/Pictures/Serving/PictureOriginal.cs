namespace OdysseyTrust.Cms.Media.Pictures.Serving;

/// <summary>A picture as staff uploaded it.</summary>
/// <param name="RelativePath">Its path within the media folder.</param>
/// <param name="File">The file, which exists.</param>
internal sealed record PictureOriginal(string RelativePath, FileInfo File);
