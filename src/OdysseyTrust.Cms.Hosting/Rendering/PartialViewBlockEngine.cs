using Umbraco.Cms.Core.Blocks;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Cms.Hosting.Rendering;

/// <summary>Renders a block of a rich text with the partial view of its element type.</summary>
internal sealed class PartialViewBlockEngine(ViewRenderer views) : IPartialViewBlockEngine
{
    /// <inheritdoc />
    public async Task<string> ExecuteAsync(IBlockReference<IPublishedElement, IPublishedElement> blockReference)
    {
        await using StringWriter writer = new();
        await views.RenderAsync($"~/Views/Partials/richtext/Components/{blockReference.Content.ContentType.Alias}.cshtml", blockReference, writer);
        return writer.ToString();
    }
}
