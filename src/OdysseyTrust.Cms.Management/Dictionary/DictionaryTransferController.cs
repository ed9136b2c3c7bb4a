using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.ImportExport;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>Dictionary items to and from files.</summary>
[Route(ManagementApi.Root + "/dictionary")]
[SectionAccess(Constants.Applications.Translation)]
internal sealed class DictionaryTransferController(IDictionaryItemService dictionary, IEntityXmlSerializer serializer) : ManagementApiController
{
    [HttpGet("{id:guid}/export")]
    public async Task<IActionResult> Export(Guid id, bool includeChildren = false)
    {
        const DictionaryItemOperationStatus missing = DictionaryItemOperationStatus.ItemNotFound;
        return await dictionary.GetAsync(id) is { } item
            ? serializer.Serialize(item, includeChildren).ToFile(item.ItemKey + XmlFiles.UmbracoDocumentType)
            : Refuse(missing, missing.ToProblem());
    }
}
