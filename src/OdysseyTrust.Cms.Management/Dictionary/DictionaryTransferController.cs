using System.Xml.Linq;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.ImportExport;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ImportExport;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>Dictionary items to and from files.</summary>
[Route(ManagementApi.Root + "/dictionary")]
[SectionAccess(Constants.Applications.Translation)]
[UnreadableImport]
internal sealed class DictionaryTransferController(
    IDictionaryItemService dictionary,
    DictionaryImport import,
    ITemporaryFileToXmlImportService files,
    ICoreScopeProvider scopes,
    IEntityXmlSerializer serializer,
    IAuthorizationService authorization) : ManagementApiController
{
    [HttpGet("{id:guid}/export")]
    public async Task<IActionResult> Export(Guid id, bool includeChildren = false) => await dictionary.GetAsync(id) is { } item
        ? serializer.Serialize(item, includeChildren).ToFile(item.ItemKey + XmlFiles.UmbracoDocumentType)
        : Refuse(DictionaryItemOperationStatus.ItemNotFound);

    /// <summary>Imports all of a file or, when one of its items is refused, nothing.</summary>
    [HttpPost("import")]
    public async Task<IActionResult> Import(ImportDictionaryRequest request)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        Attempt<XElement?, TemporaryFileXmlImportOperationStatus> loaded = await files.LoadXElementFromTemporaryFileAsync(request.TemporaryFile.Id);
        if (loaded is not { Success: true, Result: { } source })
        {
            return Refuse(loaded.Status, loaded.Status.ToProblem());
        }

        if (!await authorization.AllowsAsync(User, new DictionaryPermissionResource(DictionaryImport.Cultures(source))))
        {
            return Forbidden();
        }

        Attempt<IDictionaryItem, DictionaryItemOperationStatus> imported = await import.ImportAsync(source, request.Parent?.Id, CurrentUserKey);
        if (!imported.Success)
        {
            return Refuse(imported.Status);
        }

        files.CleanupFileIfScopeCompletes(request.TemporaryFile.Id);
        scope.Complete();
        return CreatedAtId(nameof(DictionaryController.Get), imported.Result.Key, "Dictionary");
    }

    private static ObjectResult Refuse(DictionaryItemOperationStatus status) => Refuse(status, status.ToProblem());
}
