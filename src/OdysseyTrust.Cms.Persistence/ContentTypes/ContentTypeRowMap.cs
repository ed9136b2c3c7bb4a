using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

internal static class ContentTypeRowMap
{
    public static RowMap<ContentTypeRow> Instance { get; } = new RowMap<ContentTypeRow>()
        .MapNode()
        .Map(nameof(IContentType.Alias), row => row.Alias)
        .Map(nameof(IContentType.Icon), row => row.Icon)
        .Map(nameof(IContentType.Thumbnail), row => row.Thumbnail)
        .Map(nameof(IContentType.Description), row => row.Description)
        .Map(nameof(IContentType.AllowedAsRoot), row => row.AllowedAsRoot)
        .Map(nameof(IContentType.AllowedInLibrary), row => row.AllowedInLibrary)
        .Map(nameof(IContentType.IsElement), row => row.IsElement)
        .Map(nameof(IContentType.ListView), row => row.ListView)
        .Map(nameof(IContentType.Variations), row => row.Variations);
}
