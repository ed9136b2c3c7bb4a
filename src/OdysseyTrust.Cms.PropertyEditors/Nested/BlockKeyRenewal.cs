using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.PropertyEditors.Nested;

/// <summary>
/// Gives the blocks of a copy keys of their own. A key may stand in the layout, in the exposures, in the markup of rich text and,
/// escaped, in JSON within JSON, so that it is replaced in the text of the value.
/// </summary>
internal sealed class BlockKeyRenewal(NestedValues values)
{
    public void Renew(IContentBase copy)
    {
        foreach (IProperty property in copy.Properties)
        {
            foreach (IPropertyValue stored in property.Values.ToArray())
            {
                if (stored.EditedValue is string text && Renew(property.PropertyType, text) is { } renewed && renewed != text)
                {
                    property.SetValue(renewed, stored.Culture, stored.Segment);
                }
            }
        }
    }

    private string Renew(IPropertyType propertyType, string text)
        => values.BlockKeys(propertyType, text)
            .Distinct()
            .Aggregate(text, (renewed, key) => renewed.Replace(key.ToString(), Guid.NewGuid().ToString(), StringComparison.OrdinalIgnoreCase));
}
