using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.DataTypes;

internal static class DataTypeRowMap
{
    public static RowMap<DataTypeRow> Instance { get; } = new RowMap<DataTypeRow>()
        .MapNode()
        .Map(nameof(IDataType.EditorAlias), row => row.EditorAlias)
        .Map(nameof(IDataType.EditorUiAlias), row => row.EditorUiAlias)
        .Map(nameof(IDataType.DatabaseType), row => row.DatabaseType);
}
