namespace OdysseyTrust.Cms.Backoffice.Assets;

/// <summary>A file of the back office as it is sent.</summary>
/// <param name="Content">Its bytes, which the reader disposes.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="ContentEncoding">How the bytes are compressed, if they are.</param>
internal sealed record BackofficeAsset(Stream Content, string ContentType, string? ContentEncoding);
