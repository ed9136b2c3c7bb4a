using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>A content type as the models of its content share it.</summary>
/// <param name="Type">A clone of the type.</param>
/// <param name="Properties">All its properties, composed ones too: the type itself works them out anew for everyone who asks.</param>
internal sealed record ModelType(IContentTypeComposition Type, IReadOnlyList<IPropertyType> Properties)
{
    public bool VariesByCulture { get; } = Type.VariesByCulture();

    public static ModelType Of(IContentTypeComposition type)
    {
        var clone = (IContentTypeComposition)type.DeepClone();
        return new ModelType(clone, [.. clone.CompositionPropertyTypes.DistinctBy(property => property.Id)]);
    }

    public TType As<TType>()
        where TType : class, IContentTypeComposition => (TType)Type;
}
