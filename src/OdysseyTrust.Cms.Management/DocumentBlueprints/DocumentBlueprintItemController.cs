using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Documents;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.DocumentBlueprints;

/// <summary>Document blueprints where others refer to them.</summary>
[Route(ManagementApi.Root + "/item/document-blueprint")]
internal sealed class DocumentBlueprintItemController(IEntityService entities) : ManagementApiController
{
    [HttpGet]
    public IReadOnlyList<DocumentBlueprintItem> Get([FromQuery(Name = "id")] HashSet<Guid> ids) => ids.Count == 0
        ? []
        : [.. entities.GetAll(UmbracoObjectTypes.DocumentBlueprint, [.. ids]).OfType<IDocumentEntitySlim>().Select(blueprint => new DocumentBlueprintItem(
            blueprint.Key, blueprint.Name ?? string.Empty, DocumentItemFactory.TypeOf(blueprint), Flags: []))];
}
