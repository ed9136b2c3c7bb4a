namespace OdysseyTrust.Web.Features.Pictures;

/// <summary>A picture as markup names it.</summary>
/// <param name="Src">What a browser shows that chooses none of the others.</param>
/// <param name="SrcSet">The same picture in all of its widths; nothing for one that is not resized, such as a drawing.</param>
/// <param name="Width">The largest width in pixels; nothing where it is not known.</param>
/// <param name="Height">The height in pixels that goes with it.</param>
public sealed record PictureMarkup(string Src, string? SrcSet, int? Width, int? Height);
