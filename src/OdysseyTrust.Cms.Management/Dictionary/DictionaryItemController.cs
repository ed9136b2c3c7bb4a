using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>Dictionary items where others refer to them.</summary>
[Route(ManagementApi.Root + "/item/dictionary")]
internal sealed class DictionaryItemController(IDictionaryItemService dictionary) : ManagementApiController
{
    [HttpGet]
    public async Task<IReadOnlyList<NamedItem>> Get([FromQuery(Name = "id")] HashSet<Guid> ids) => ids.Count == 0
        ? []
        : [.. (await dictionary.GetManyAsync([.. ids])).Select(item => new NamedItem(item.Key, item.ItemKey, Flags: []))];
}
