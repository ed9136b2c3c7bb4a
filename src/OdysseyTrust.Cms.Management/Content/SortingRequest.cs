using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace OdysseyTrust.Cms.Management.Content;

/// <summary>The order that items below one parent are to have.</summary>
internal sealed record SortingRequest(ReferenceById? Parent, IReadOnlyList<ItemSorting> Sorting)
{
    /// <summary>As Core takes it.</summary>
    public IEnumerable<SortingModel> ToModels() => Sorting.Select(item => new SortingModel { Key = item.Id, SortOrder = item.SortOrder });
}
