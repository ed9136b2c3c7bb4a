using System.Collections.Concurrent;
using System.Reflection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Pickers;

/// <summary>Makes picked media of the typed model that the media has.</summary>
internal sealed class MediaWithCropsFactory(IPublishedValueFallback fallback)
{
    private readonly ConcurrentDictionary<Type, ConstructorInvoker> _constructors = new();

    public MediaWithCrops Create(IPublishedContent media, ImageCropperValue image)
        => (MediaWithCrops)_constructors.GetOrAdd(media.GetType(), Constructor).Invoke(media, fallback, image);

    private static ConstructorInvoker Constructor(Type model)
        => ConstructorInvoker.Create(typeof(MediaWithCrops<>).MakeGenericType(model).GetConstructors().Single());
}
