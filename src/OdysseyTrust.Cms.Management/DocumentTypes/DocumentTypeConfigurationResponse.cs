using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>What the editor of document types must know of the site.</summary>
/// <param name="DataTypesCanBeChanged">Whether a data type that is in use may get another property editor.</param>
/// <param name="DisableTemplates">Whether documents have no templates.</param>
/// <param name="UseSegments">Whether types may vary by segment.</param>
/// <param name="ReservedFieldNames">The aliases that no property can have.</param>
internal sealed record DocumentTypeConfigurationResponse(
    DataTypeChangeMode DataTypesCanBeChanged, bool DisableTemplates, bool UseSegments, IReadOnlyList<string> ReservedFieldNames);
