using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>What the editor of data types must know of the site.</summary>
/// <param name="CanBeChanged">Whether a data type that is in use may get another property editor.</param>
/// <param name="DocumentListViewId">The collection that documents have without choosing one.</param>
/// <param name="MediaListViewId">The collection that media have without choosing one.</param>
internal sealed record DataTypeConfigurationResponse(DataTypeChangeMode CanBeChanged, Guid DocumentListViewId, Guid MediaListViewId);
