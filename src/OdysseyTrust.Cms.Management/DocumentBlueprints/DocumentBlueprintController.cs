using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.DocumentBlueprints;

/// <summary>What documents may begin as.</summary>
[SectionAccess(Constants.Applications.Content, Constants.Applications.Settings)]
[Route(ManagementApi.Root + "/document-blueprint")]
internal sealed class DocumentBlueprintController(IContentBlueprintEditingService blueprints, DocumentFactory documents) : ManagementApiController
{
    /// <summary>A new document that begins as the blueprint is.</summary>
    [HttpGet("{id:guid}/scaffold")]
    public async Task<IActionResult> Scaffold(Guid id)
    {
        if (await blueprints.GetScaffoldedAsync(id) is not { } scaffold)
        {
            return Missing("document blueprint");
        }

        DocumentResponse document = await documents.CreateAsync(scaffold);
        return Ok(new DocumentBlueprintResponse(document.Id, document.DocumentType, document.Values, document.Variants, document.Flags));
    }
}
