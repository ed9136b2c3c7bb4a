using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Scoping;
using OdysseyTrust.Cms.Persistence.Templates;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>All document, media and member types, each with what it is composed of.</summary>
internal sealed class ContentTypeSet(
    IDatabaseAccessor accessor,
    AppCaches caches,
    ChangeClock clock,
    TemplateSet templates,
    IShortStringHelper shortStringHelper)
    : EntitySet<IContentTypeComposition>(accessor, caches, clock)
{
    protected override IEnumerable<IContentTypeComposition> Load(CmsDbContext database)
    {
        List<ContentTypeRow> rows =
        [
            .. database.Set<ContentTypeRow>()
                .AsNoTrackingWithIdentityResolution()
                .AsSplitQuery()
                .Include(row => row.Node)
                .Include(row => row.PropertyGroups)
                .Include(row => row.PropertyTypes).ThenInclude(property => property.DataType.Node)
                .OrderBy(row => row.Id),
        ];
        ContentTypeBuilder builder = new(
            shortStringHelper,
            templates.Current,
            rows.ToDictionary(row => row.Node.Key, row => row.Alias));
        Dictionary<int, ContentTypeCompositionBase> types = rows.ToDictionary(row => row.Id, builder.Build);
        foreach (ContentTypeRow row in rows)
        {
            Compose(types[row.Id], row.Body.Compositions, types);
        }

        return types.Values;
    }

    private static void Compose(
        ContentTypeCompositionBase type,
        IReadOnlyList<int> compositions,
        Dictionary<int, ContentTypeCompositionBase> types)
    {
        type.ContentTypeComposition = compositions.Select(types.GetValueOrDefault).OfType<IContentTypeComposition>();
        type.ResetDirtyProperties(false);
        type.EnableChangeTracking();
    }
}
