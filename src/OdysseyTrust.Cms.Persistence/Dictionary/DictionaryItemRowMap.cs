using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Dictionary;

internal static class DictionaryItemRowMap
{
    public static RowMap<DictionaryItemRow> Instance { get; } = new RowMap<DictionaryItemRow>()
        .Map(nameof(IDictionaryItem.Id), row => row.Id)
        .Map(nameof(IDictionaryItem.Key), row => row.Key)
        .Map(nameof(IDictionaryItem.ParentId), row => row.ParentKey)
        .Map(nameof(IDictionaryItem.ItemKey), row => row.ItemKey);
}
