using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace Umbraco.Cms.Core.Models;

/// <summary>
/// Media that was picked, with the crops and the focal point that it has where it was picked. Named as in stock Umbraco.
/// </summary>
public class MediaWithCrops : PublishedContentWrapped
{
    /// <summary>Puts crops beside a media item.</summary>
    public MediaWithCrops(IPublishedContent content, IPublishedValueFallback publishedValueFallback, ImageCropperValue localCrops)
        : base(content)
    {
        ArgumentNullException.ThrowIfNull(publishedValueFallback);
        LocalCrops = localCrops;
    }

    /// <summary>The media item.</summary>
    public IPublishedContent Content => Unwrap();

    /// <summary>The crops and the focal point that the media item has here.</summary>
    public ImageCropperValue LocalCrops { get; }
}
