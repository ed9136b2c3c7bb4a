namespace OdysseyTrust.Cms.Media.Uploads;

/// <summary>A kind of file, and how to tell by what is in a file that it is one.</summary>
/// <param name="Name">The kind in the words of whoever uploads it, such as <c>a JPEG picture</c>.</param>
/// <param name="Extensions">The extensions that say that a file is of this kind, without a dot.</param>
/// <param name="Matches">Whether a file that can be sought in is of this kind.</param>
internal sealed record FileKind(string Name, string[] Extensions, Func<Stream, bool> Matches);
