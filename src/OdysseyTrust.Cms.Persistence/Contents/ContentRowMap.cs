using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>What Core's queries ask of content.</summary>
internal static class ContentRowMap
{
    public static RowMap<ContentRow> Instance { get; } = MapContent(new RowMap<ContentRow>().MapNode());

    /// <summary>The same, with an item's name in a culture for its name.</summary>
    public static RowMap<ContentRow> InCulture(string culture)
    {
        string path = StoredCultures.JsonPath(culture);
        return MapContent(new RowMap<ContentRow>().MapNode().Remap(nameof(IContent.Name), row => EF.Functions.Collate(
            row.Versions.Where(version => version.IsCurrent).Select(version => CmsDbContext.JsonExtract(version.Cultures, path) ?? version.Name).First(),
            CmsDbContext.IgnoreCase)));
    }

    private static RowMap<ContentRow> MapContent(RowMap<ContentRow> map) => map
        .Map(nameof(IContent.ContentTypeId), row => row.ContentTypeId)
        .Map("ContentTypeAlias", row => row.ContentType.Alias)
        .Map(nameof(IContent.Published), row => row.Published)
        .Map(nameof(IContent.Edited), row => row.Edited)
        .Map(nameof(IContent.UpdateDate), row => row.Versions.Where(version => version.IsCurrent).Select(version => version.Date).First())
        .Map(nameof(IContent.WriterId), row => row.Versions.Where(version => version.IsCurrent).Select(version => version.WriterId).First());
}
