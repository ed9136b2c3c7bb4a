using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.ContentTypes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.PropertyTypes;

/// <summary>Whether values are lost when a property goes.</summary>
[Route(ManagementApi.Root + "/property-type")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class PropertyTypeController(IPropertyTypeUsageService usage) : ManagementApiController
{
    [HttpGet("is-used")]
    public async Task<IActionResult> IsUsed(Guid contentTypeId, string? propertyAlias)
    {
        Attempt<bool, PropertyTypeOperationStatus> used = await usage.HasSavedPropertyValuesAsync(contentTypeId, propertyAlias ?? string.Empty);
        const ContentTypeOperationStatus missing = ContentTypeOperationStatus.NotFound;
        return used.Success ? Ok(used.Result) : Refuse(missing, missing.ToProblem());
    }
}
