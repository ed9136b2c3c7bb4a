using OdysseyTrust.Cms.Media.Pictures.Making;

namespace OdysseyTrust.Cms.Media.Pictures.Serving;

/// <summary>Where a picture lies, or would lie, in the cache.</summary>
/// <param name="Path">The full path of its file.</param>
/// <param name="Hash">Tells it from every other picture, and from those of another version of its original.</param>
/// <param name="Format">What it is written as.</param>
internal sealed record CachedPicture(string Path, string Hash, PictureFormat Format);
