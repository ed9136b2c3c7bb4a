using OdysseyTrust.Cms.Persistence.Nodes;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.DataTypes;

internal sealed class DataTypeRow : NodeBoundRow
{
    public string EditorAlias { get; set; } = string.Empty;

    public string? EditorUiAlias { get; set; }

    public ValueStorageType DatabaseType { get; set; }

    /// <summary>The configuration as its editor's configuration editor writes it: JSON.</summary>
    public string Configuration { get; set; } = string.Empty;

    public DateTime UpdateDate { get; set; }
}
