using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

internal static class PropertyTypeRowMap
{
    public static RowMap<PropertyTypeRow> Instance { get; } = new RowMap<PropertyTypeRow>()
        .Map(nameof(IPropertyType.Id), row => row.Id)
        .Map(nameof(IPropertyType.Key), row => row.Key)
        .Map(nameof(IPropertyType.Alias), row => row.Alias)
        .Map(nameof(IPropertyType.Name), row => row.Name)
        .Map(nameof(IPropertyType.Description), row => row.Description)
        .Map(nameof(IPropertyType.DataTypeId), row => row.DataTypeId)
        .Map(nameof(IPropertyType.DataTypeKey), row => row.DataType.Node.Key)
        .Map(nameof(IPropertyType.PropertyEditorAlias), row => row.DataType.EditorAlias)
        .Map(nameof(IPropertyType.Mandatory), row => row.Mandatory)
        .Map(nameof(IPropertyType.SortOrder), row => row.SortOrder)
        .Map(nameof(IPropertyType.Variations), row => row.Variations);
}
