using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.Persistence.DataTypes;

/// <summary>All data types. One whose editor is not installed keeps its alias and its values, and can only be looked at.</summary>
internal sealed partial class DataTypeSet(
    IDatabaseAccessor accessor,
    AppCaches caches,
    ChangeClock clock,
    PropertyEditorCollection editors,
    IDataValueEditorFactory valueEditors,
    IConfigurationEditorJsonSerializer serializer,
    ILogger<DataTypeSet> logger)
    : EntitySet<IDataType>(accessor, caches, clock)
{
    protected override IEnumerable<IDataType> Load(CmsDbContext database) =>
        database.Set<DataTypeRow>().AsNoTracking().Include(row => row.Node).OrderBy(row => row.Id).AsEnumerable().Select(Build);

    [LoggerMessage(LogLevel.Warning, "The data type '{Name}' uses the property editor '{EditorAlias}', which is not installed.")]
    private static partial void LogMissingEditor(ILogger logger, string? name, string editorAlias);

    private DataType Build(DataTypeRow row)
    {
        IDataEditor editor = Editor(row);
        DataType dataType = new(editor, serializer, row.Node.ParentId);
        dataType.DisableChangeTracking();
        row.Node.Give(dataType);
        dataType.UpdateDate = row.UpdateDate;
        dataType.EditorUiAlias = row.EditorUiAlias;
        dataType.DatabaseType = row.DatabaseType;
        dataType.SetConfigurationData(editor.GetConfigurationEditor().FromDatabase(row.Configuration, serializer));
        dataType.ResetDirtyProperties(false);
        dataType.EnableChangeTracking();
        return dataType;
    }

    private IDataEditor Editor(DataTypeRow row)
    {
        if (editors.TryGet(row.EditorAlias, out IDataEditor? editor))
        {
            return editor;
        }

        LogMissingEditor(logger, row.Node.Name, row.EditorAlias);
        return new MissingPropertyEditor(row.EditorAlias, valueEditors);
    }
}
