using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OdysseyTrust.Cms.PropertyEditors.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Templates;

namespace OdysseyTrust.Cms.PropertyEditors.RichText.Editing;

/// <summary>The markup of rich text on its way to and from the editor.</summary>
internal sealed class MarkupEditing(
    HtmlImageSourceParser images,
    HtmlLocalLinkParser localLinks,
    IHtmlSanitizer sanitizer,
    TemporaryFiles temporaryFiles)
{
    /// <summary>Where the editor puts the key of a picture that was pasted or dropped and has been uploaded.</summary>
    private const string TemporaryImage = "data-tmpimg";

    private const string MediaUdi = "data-udi";

    /// <summary>Gives pictures the URLs that their media have now.</summary>
    public string ToEditor(string markup) => images.EnsureImageSources(markup);

    /// <summary>Makes media of pasted pictures, takes off the URLs of all of them, and sanitizes.</summary>
    public string FromEditor(string markup, Guid? mediaParentKey)
        => sanitizer.Sanitize(images.RemoveImageSources(KeepPastedImages(markup, mediaParentKey)));

    /// <summary>What the markup links to and shows.</summary>
    public IEnumerable<UmbracoEntityReference> References(string markup)
        => images.FindUdisFromDataAttributes(markup)
            .Concat(localLinks.FindUdisFromLocalLinks(markup).OfType<Udi>())
            .Distinct()
            .Select(udi => new UmbracoEntityReference(udi));

    private string KeepPastedImages(string markup, Guid? mediaParentKey)
    {
        if (!markup.Contains(TemporaryImage, StringComparison.OrdinalIgnoreCase))
        {
            return markup;
        }

        IHtmlElement body = new HtmlParser().ParseDocument(markup).Body!;
        Dictionary<Guid, Guid?> kept = [];
        foreach (IElement image in body.QuerySelectorAll($"img[{TemporaryImage}]"))
        {
            if (Guid.TryParse(image.GetAttribute(TemporaryImage), out Guid key))
            {
                if (!kept.TryGetValue(key, out Guid? mediaKey))
                {
                    mediaKey = kept[key] = temporaryFiles.TakeAsMedia(key, mediaParentKey, mediaTypeAlias: null);
                }

                Show(image, mediaKey);
            }
        }

        return body.InnerHtml;
    }

    // The URL of the picture is found by its media whenever the text is shown.
    private static void Show(IElement image, Guid? mediaKey)
    {
        if (mediaKey is { } key)
        {
            image.RemoveAttribute(TemporaryImage);
            image.SetAttribute("src", string.Empty);
            image.SetAttribute(MediaUdi, new GuidUdi(Constants.UdiEntityType.Media, key).ToString());
        }
    }
}
