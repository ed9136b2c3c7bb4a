using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Features;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>What the editor of document types must know of the site.</summary>
[Route(ManagementApi.Root + "/document-type/configuration")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class DocumentTypeConfigurationController(
    IOptionsSnapshot<DataTypesSettings> dataTypes,
    IOptionsSnapshot<SegmentSettings> segments,
    UmbracoFeatures features,
    IReservedFieldNamesService reserved) : ManagementApiController
{
    [HttpGet]
    public DocumentTypeConfigurationResponse Get() => new(
        dataTypes.Value.CanBeChanged,
        features.Disabled.DisableTemplates,
        segments.Value.Enabled,
        [.. reserved.GetDocumentReservedFieldNames()]);
}
