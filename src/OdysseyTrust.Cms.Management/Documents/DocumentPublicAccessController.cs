using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.PublicAccess;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>Documents that only some members may see.</summary>
internal sealed class DocumentPublicAccessController(
    IAuthorizationService authorization,
    IPublicAccessService publicAccess,
    PublicAccessFactory factory) : DocumentControllerBase(authorization)
{
    [HttpGet("{id:guid}/public-access")]
    public async Task<IActionResult> Get(Guid id, bool includeAncestors = true)
    {
        if (!await MayAsync(ActionProtect.ActionLetter, id))
        {
            return Forbidden();
        }

        Attempt<PublicAccessEntry?, PublicAccessOperationStatus> found = includeAncestors
            ? await publicAccess.GetEntryByContentKeyAsync(id)
            : await publicAccess.GetEntryByContentKeyWithoutAncestorsAsync(id);
        return found is { Success: true, Result: { } entry } ? Ok(await factory.CreateAsync(entry, id)) : Refuse(found.Status);
    }

    [HttpPost("{id:guid}/public-access")]
    public async Task<IActionResult> Create(Guid id, PublicAccessRequest request)
    {
        if (!await MayAsync(ActionProtect.ActionLetter, id))
        {
            return Forbidden();
        }

        Attempt<PublicAccessEntry?, PublicAccessOperationStatus> created = await publicAccess.CreateAsync(request.ToEntry(id));
        return created is { Success: true, Result: { } entry } ? CreatedAtAction(nameof(Get), new { id }, await factory.CreateAsync(entry, id)) : Refuse(created.Status);
    }

    [HttpPut("{id:guid}/public-access")]
    public async Task<IActionResult> Update(Guid id, PublicAccessRequest request)
    {
        if (!await MayAsync(ActionProtect.ActionLetter, id))
        {
            return Forbidden();
        }

        Attempt<PublicAccessEntry?, PublicAccessOperationStatus> updated = await publicAccess.UpdateAsync(request.ToEntry(id));
        return updated.Success ? Ok() : Refuse(updated.Status);
    }

    [HttpDelete("{id:guid}/public-access")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (!await MayAsync(ActionProtect.ActionLetter, id))
        {
            return Forbidden();
        }

        Attempt<PublicAccessOperationStatus> deleted = await publicAccess.DeleteAsync(id);
        return deleted.Success ? Ok() : Refuse(deleted.Result);
    }

    /// <summary>Core says "success" of documents that are not protected when it can't find the entry.</summary>
    private static ObjectResult Refuse(PublicAccessOperationStatus status)
    {
        PublicAccessOperationStatus reason = status == PublicAccessOperationStatus.Success ? PublicAccessOperationStatus.EntryNotFound : status;
        return Refuse(reason, reason.ToProblem());
    }
}
