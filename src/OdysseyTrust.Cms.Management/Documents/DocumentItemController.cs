using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>Documents where others refer to them.</summary>
[Route(ManagementApi.Root + "/item/document")]
internal sealed class DocumentItemController(
    IEntityService entities,
    IDocumentNavigationQueryService navigation,
    IIndexedEntitySearchService search,
    IDataTypeService dataTypes,
    DocumentTreeAccess access,
    DocumentItemFactory factory)
    : ContentItemController<IDocumentEntitySlim, DocumentItem>(UmbracoObjectTypes.Document, entities, navigation, search, dataTypes, access)
{
    protected override DocumentItem Map(IDocumentEntitySlim entity) => factory.CreateItem(entity);
}
