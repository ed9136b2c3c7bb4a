using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>What Core's queries ask of content.</summary>
internal static class ContentRowMap
{
    public static RowMap<ContentRow> Instance { get; } = new RowMap<ContentRow>()
        .MapNode()
        .Map(nameof(IContent.ContentTypeId), row => row.ContentTypeId)
        .Map("ContentTypeAlias", row => row.ContentType.Alias)
        .Map(nameof(IContent.Published), row => row.Published)
        .Map(nameof(IContent.Edited), row => row.Edited)
        .Map(nameof(IContent.UpdateDate), row => row.Versions.Where(version => version.IsCurrent).Max(version => version.Date))
        .Map(nameof(IContent.WriterId), row => row.Versions.Where(version => version.IsCurrent).Max(version => version.WriterId));
}
