using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks;

/// <summary>Makes a property of a value within a block, for what asks for a property. Culture and segment are the block's to keep.</summary>
internal static class NestedProperty
{
    public static Property Of(IPropertyType propertyType, object? value, bool published = false)
    {
        IPropertyType invariant = (IPropertyType)propertyType.DeepClone();
        invariant.Variations = ContentVariation.Nothing;
        invariant.SupportsPublishing = true;
        Property property = new(invariant);
        property.SetValue(value);
        if (published)
        {
            property.PublishValues();
        }

        return property;
    }
}
