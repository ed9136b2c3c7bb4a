using Umbraco.Cms.Core.Blocks;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Templates;

namespace OdysseyTrust.Cms.PropertyEditors.RichText;

/// <summary>Resolves the links and pictures of rich text, and renders its blocks where they stand.</summary>
/// <param name="blockViews">Made when a block is first rendered: rendering needs far more of the site than converting.</param>
internal sealed class RichTextRenderer(
    HtmlLocalLinkParser localLinks,
    HtmlUrlParser urls,
    HtmlImageSourceParser images,
    Lazy<IPartialViewBlockEngine> blockViews)
{
    public string Render(RichTextIntermediateValue value)
    {
        string markup = images.EnsureImageSources(urls.EnsureUrls(localLinks.EnsureInternalLinks(value.Markup)));

        return RichTextMarkup.ReplaceBlocks(RichTextMarkup.RemoveUdis(markup), key => Render(key, value.RichTextBlockModel));
    }

    // Rendering is asynchronous and a property's value is not: Umbraco's contract for converters leaves only to wait.
    private string Render(Guid contentKey, RichTextBlockModel? blocks)
        => blocks?.FirstOrDefault(block => block.ContentKey == contentKey) is { } block
            ? blockViews.Value.ExecuteAsync(block).GetAwaiter().GetResult()
            : string.Empty;
}
