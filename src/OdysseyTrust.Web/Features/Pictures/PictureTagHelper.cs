using Microsoft.AspNetCore.Razor.TagHelpers;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Web.Features.Pictures;

/// <summary>
/// Writes an <c>img</c> for a picture that staff picked: <c>&lt;img picture="photo" crop="photo" sizes="50vw" alt="" /&gt;</c>. It has its size, so
/// that nothing moves when it comes, and is loaded when it is about to be seen.
/// </summary>
[HtmlTargetElement("img", Attributes = PictureAttribute, TagStructure = TagStructure.WithoutEndTag)]
public sealed class PictureTagHelper(SitePictures pictures) : TagHelper
{
    private const string PictureAttribute = "picture";

    /// <summary>The picture; nothing is written where there is none.</summary>
    public MediaWithCrops? Picture { get; set; }

    /// <summary>The name of a crop.</summary>
    public string? Crop { get; set; }

    /// <summary>How wide it is shown, as CSS; the whole window without it.</summary>
    public string Sizes { get; set; } = "100vw";

    /// <summary>The width in CSS pixels, for a picture that is as wide on every screen.</summary>
    public int? Width { get; set; }

    /// <summary>Whether it is the first that visitors see: it is loaded at once, before other pictures.</summary>
    public bool Priority { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Picture is null)
        {
            output.SuppressOutput();
            return;
        }

        PictureMarkup markup = pictures.Describe(Picture, Crop, Width);
        output.Attributes.SetAttribute("src", markup.Src);
        if (markup.SrcSet is not null)
        {
            output.Attributes.SetAttribute("srcset", markup.SrcSet);
            output.Attributes.SetAttribute("sizes", WrittenSizes);
        }

        if (markup.Width is { } width)
        {
            output.Attributes.SetAttribute("width", width);
        }

        if (markup.Height is { } height)
        {
            output.Attributes.SetAttribute("height", height);
        }

        output.Attributes.SetAttribute(Priority ? new TagHelperAttribute("fetchpriority", "high") : new TagHelperAttribute("loading", "lazy"));
        output.Attributes.SetAttribute("decoding", "async");
    }

    /// <summary>A picture that is loaded late is laid out by then, and browsers that can may take its width from there.</summary>
    private string WrittenSizes => Width is { } width ? $"{width}px" : Priority ? Sizes : $"auto, {Sizes}";
}
