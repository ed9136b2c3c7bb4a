using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace OdysseyTrust.Cms.Management.Content;

/// <summary>By what the items below a parent are to be sorted.</summary>
internal sealed record SortChildrenByFieldRequest(ContentSortField Field, Direction Direction, string? Culture);
