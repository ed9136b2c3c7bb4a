using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace Umbraco.Cms.Core.Models;

/// <summary>Media of a typed model that was picked, with the crops that it has where it was picked.</summary>
/// <typeparam name="T">The typed model of the media.</typeparam>
public class MediaWithCrops<T> : MediaWithCrops
    where T : IPublishedContent
{
    /// <summary>Puts crops beside a media item.</summary>
    public MediaWithCrops(T content, IPublishedValueFallback publishedValueFallback, ImageCropperValue localCrops)
        : base(content, publishedValueFallback, localCrops)
        => Content = content;

    /// <summary>The media item.</summary>
    public new T Content { get; }
}
