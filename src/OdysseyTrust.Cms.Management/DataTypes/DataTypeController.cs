using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>Data types. Those who edit content may read them.</summary>
[Route(ManagementApi.Root + "/data-type")]
[SectionAccess(Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Members, Constants.Applications.Settings)]
internal sealed class DataTypeController(IDataTypeService dataTypes, DataTypeFactory factory) : ManagementApiController
{
    private const string What = "data type";

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id) =>
        await dataTypes.GetAsync(id) is { } dataType ? Ok(DataTypeFactory.ToResponse(dataType)) : Missing(What);

    [HttpGet("batch")]
    public async Task<PagedResponse<DataTypeResponse>> GetBatch([FromQuery(Name = "id")] Guid[] ids) =>
        (ids.Length == 0 ? [] : await dataTypes.GetAllAsync([.. ids.Distinct()])).ToBatch(DataTypeFactory.ToResponse);

    [HttpPost]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Create(CreateDataTypeRequest request)
    {
        Attempt<IDataType?, DataTypeOperationStatus> made = await factory.CreateAsync(request);
        if (made is not { Success: true, Result: { } dataType })
        {
            return Refuse(made.Status);
        }

        Attempt<IDataType, DataTypeOperationStatus> created = await dataTypes.CreateAsync(dataType, CurrentUserKey);
        return created.Success ? CreatedAtId(nameof(Get), created.Result.Key) : Refuse(created.Status);
    }

    [HttpPut("{id:guid}")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Update(Guid id, DataTypeRequest request)
    {
        if (await dataTypes.GetAsync(id) is not { } stored)
        {
            return Missing(What);
        }

        Attempt<IDataType?, DataTypeOperationStatus> changed = factory.Change(stored, request);
        return changed is { Success: true, Result: { } dataType }
            ? Done(await dataTypes.UpdateAsync(dataType, CurrentUserKey))
            : Refuse(changed.Status);
    }

    [HttpDelete("{id:guid}")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Delete(Guid id)
    {
        Attempt<IDataType?, DataTypeOperationStatus> deleted = await dataTypes.DeleteAsync(id, CurrentUserKey);
        return deleted.Success ? Ok() : Refuse(deleted.Status);
    }

    [HttpPost("{id:guid}/copy")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Copy(Guid id, TargetRequest request)
    {
        if (await dataTypes.GetAsync(id) is not { } dataType)
        {
            return Missing(What);
        }

        Attempt<IDataType, DataTypeOperationStatus> copied = await dataTypes.CopyAsync(dataType, request.Target?.Id, CurrentUserKey);
        return copied.Success ? CreatedAtId(nameof(Get), copied.Result.Key) : Refuse(copied.Status);
    }

    [HttpPut("{id:guid}/move")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Move(Guid id, TargetRequest request) => await dataTypes.GetAsync(id) is { } dataType
        ? Done(await dataTypes.MoveAsync(dataType, request.Target?.Id, CurrentUserKey))
        : Missing(What);

    private IActionResult Done(Attempt<IDataType, DataTypeOperationStatus> attempt) => attempt.Success ? Ok() : Refuse(attempt.Status);

    private static ObjectResult Refuse(DataTypeOperationStatus status) => Refuse(status, status.ToProblem());
}
