using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.DocumentVersions;

/// <summary>What documents were before, and bringing it back.</summary>
[Route(ManagementApi.Root + "/document-version")]
internal sealed class DocumentVersionController(
    IAuthorizationService authorization,
    IContentVersionService versions,
    DocumentVersionFactory factory) : DocumentControllerBase(authorization)
{
    [HttpGet]
    public async Task<IActionResult> All(Guid documentId, string? culture = null, int skip = 0, int take = DefaultTake)
    {
        if (!await MayAsync(ActionBrowse.ActionLetter, documentId))
        {
            return Forbidden();
        }

        Attempt<PagedModel<ContentVersionMeta>?, ContentVersionOperationStatus> found =
            await versions.GetPagedContentVersionsAsync(documentId, culture, skip, take);
        return found is { Success: true, Result: { } page }
            ? Ok(await factory.CreateAsync(documentId, page))
            : Refuse(found.Status, found.Status.ToProblem());
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id)
    {
        Attempt<IContent?, ContentVersionOperationStatus> found = await versions.GetAsync(id);
        if (found is not { Success: true, Result: { } version })
        {
            return Refuse(found.Status, found.Status.ToProblem());
        }

        return await MayAsync(ActionBrowse.ActionLetter, version.Key) ? Ok(await factory.CreateAsync(id, version)) : Forbidden();
    }

    /// <summary>Keeps a version when old ones are deleted, or not any more.</summary>
    [HttpPut("{id:guid}/prevent-cleanup")]
    public async Task<IActionResult> PreventCleanup(Guid id, bool preventCleanup)
    {
        Attempt<IContent?, ContentVersionOperationStatus> found = await versions.GetAsync(id);
        if (found is not { Success: true, Result: { } version })
        {
            return Refuse(found.Status, found.Status.ToProblem());
        }

        return await MayAsync(ActionRollback.ActionLetter, version.Key)
            ? Answer((await versions.SetPreventCleanupAsync(id, preventCleanup, CurrentUserKey)).Result)
            : Forbidden();
    }

    [HttpPost("{id:guid}/rollback")]
    public async Task<IActionResult> Rollback(Guid id, string? culture = null)
    {
        Attempt<IContent?, ContentVersionOperationStatus> found = await versions.GetAsync(id);
        if (found is not { Success: true, Result: { } version })
        {
            return Refuse(found.Status, found.Status.ToProblem());
        }

        return await MayAsync(ActionRollback.ActionLetter, version.Key, culture is null ? version.AvailableCultures : [culture])
            ? Answer((await versions.RollBackAsync(id, culture, CurrentUserKey)).Result)
            : Forbidden();
    }

    private IActionResult Answer(ContentVersionOperationStatus status) =>
        status == ContentVersionOperationStatus.Success ? Ok() : Refuse(status, status.ToProblem());
}
