using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>What is done alike to document types and media types.</summary>
/// <typeparam name="TType">The kind of type.</typeparam>
internal abstract class ContentTypeController<TType>(IContentTypeBaseService<TType> types) : ManagementApiController
    where TType : class, IContentTypeComposition
{
    /// <summary>What the kind of type is called.</summary>
    protected abstract string What { get; }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id) => await types.GetAsync(id) is { } type ? Ok(ToResponse(type)) : Missing(What);

    [HttpGet("batch")]
    public PagedResponse<object> GetBatch([FromQuery(Name = "id")] Guid[] ids) => types.GetMany(ids.Distinct()).ToBatch(ToResponse);

    [HttpDelete("{id:guid}")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Delete(Guid id)
    {
        ContentTypeOperationStatus status = await types.DeleteAsync(id, CurrentUserKey);
        return status == ContentTypeOperationStatus.Success ? Ok() : Refuse(status, status.ToProblem());
    }

    [HttpPost("{id:guid}/copy")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Copy(Guid id, TargetRequest request)
    {
        Attempt<TType?, ContentTypeStructureOperationStatus> copied = await types.CopyAsync(id, request.Target?.Id);
        return copied is { Success: true, Result: { } copy } ? CreatedAtId(nameof(Get), copy.Key) : Refuse(copied.Status, copied.Status.ToProblem());
    }

    [HttpPut("{id:guid}/move")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Move(Guid id, TargetRequest request)
    {
        Attempt<TType?, ContentTypeStructureOperationStatus> moved = await types.MoveAsync(id, request.Target?.Id);
        return moved.Success ? Ok() : Refuse(moved.Status, moved.Status.ToProblem());
    }

    /// <summary>The type as the API shows it.</summary>
    protected abstract object ToResponse(TType type);

    /// <summary>Answers for a type that was made.</summary>
    protected IActionResult Created(Attempt<TType?, ContentTypeOperationStatus> created) =>
        created is { Success: true, Result: { } type } ? CreatedAtId(nameof(Get), type.Key) : Refuse(created.Status, created.Status.ToProblem());

    /// <summary>Answers for a type that was changed.</summary>
    protected IActionResult Updated(Attempt<TType?, ContentTypeOperationStatus> updated) =>
        updated.Success ? Ok() : Refuse(updated.Status, updated.Status.ToProblem());
}
