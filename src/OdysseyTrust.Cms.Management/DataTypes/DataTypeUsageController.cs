using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.References;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>Whether a data type has values, and which properties use it.</summary>
[Route(ManagementApi.Root + "/data-type/{id:guid}")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class DataTypeUsageController(IDataTypeUsageService usage, IDataTypeService dataTypes, ReferenceFactory references) : ManagementApiController
{
    [HttpGet("is-used")]
    public async Task<IActionResult> IsUsed(Guid id)
    {
        Attempt<bool, DataTypeOperationStatus> used = await usage.HasSavedValuesAsync(id);
        return used.Success ? Ok(used.Result) : Refuse(used.Status, used.Status.ToProblem());
    }

    [HttpGet("referenced-by")]
    public async Task<PagedResponse<IReference>> ReferencedBy(Guid id, int skip = 0, int take = 20) =>
        references.Create(await dataTypes.GetPagedRelationsAsync(id, skip, take));
}
