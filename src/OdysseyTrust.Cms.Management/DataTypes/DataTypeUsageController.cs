using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>Whether a data type has values.</summary>
[Route(ManagementApi.Root + "/data-type/{id:guid}/is-used")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class DataTypeUsageController(IDataTypeUsageService usage) : ManagementApiController
{
    [HttpGet]
    public async Task<IActionResult> IsUsed(Guid id)
    {
        Attempt<bool, DataTypeOperationStatus> used = await usage.HasSavedValuesAsync(id);
        return used.Success ? Ok(used.Result) : Refuse(used.Status, used.Status.ToProblem());
    }
}
