using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>What is looked for among documents or media.</summary>
/// <param name="Query">The words.</param>
/// <param name="Trashed">Whether to look in the recycle bin.</param>
/// <param name="Culture">The culture to look in.</param>
/// <param name="ParentId">What the items lie below.</param>
/// <param name="AllowedDocumentTypes">The types that documents can have.</param>
/// <param name="AllowedMediaTypes">The types that media can have.</param>
/// <param name="DataTypeId">The picker that asks, which can be set up to show everything.</param>
internal sealed record ContentSearchQuery(
    string? Query,
    bool? Trashed,
    string? Culture,
    Guid? ParentId,
    Guid[]? AllowedDocumentTypes,
    Guid[]? AllowedMediaTypes,
    Guid? DataTypeId)
{
    /// <summary>The types that are looked for, whichever kind they are of.</summary>
    public IEnumerable<Guid>? AllowedTypes => AllowedDocumentTypes ?? AllowedMediaTypes;

    public bool IgnoresStartNodes(IDataTypeService dataTypes) => DataTypeId is { } key && dataTypes.IsDataTypeIgnoringUserStartNodes(key);
}
