using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>A media type that files of an extension can become.</summary>
/// <param name="MatchedFileExtension">Whether it names the extension, rather than taking any file. Such a type is chosen without asking.</param>
internal sealed record AllowedMediaTypeItem(Guid Id, string Name, string? Icon, IReadOnlyList<Flag> Flags, bool MatchedFileExtension);
