using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Folders;

/// <summary>The folders that a kind of settings is sorted into.</summary>
/// <typeparam name="TItem">What is in the folders.</typeparam>
[SectionAccess(Constants.Applications.Settings)]
internal abstract class FolderController<TItem>(IEntityTypeContainerService<TItem> folders) : ManagementApiController
    where TItem : ITreeEntity
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id) => await folders.GetAsync(id) is { } folder
        ? Ok(new FolderResponse(folder.Key, folder.Trashed, folder.Name ?? string.Empty))
        : Missing("folder");

    [HttpPost]
    public async Task<IActionResult> Create(CreateFolderRequest request)
    {
        Attempt<EntityContainer?, EntityContainerOperationStatus> created =
            await folders.CreateAsync(request.Id, request.Name, request.Parent?.Id, CurrentUserKey);
        return created is { Success: true, Result: { } folder } ? CreatedAtId(nameof(Get), folder.Key) : Refuse(created.Status);
    }

    [HttpPut("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, UpdateFolderRequest request)
    {
        Attempt<EntityContainer?, EntityContainerOperationStatus> updated = await folders.UpdateAsync(id, request.Name, CurrentUserKey);
        return updated.Success ? Ok() : Refuse(updated.Status);
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id)
    {
        Attempt<EntityContainer?, EntityContainerOperationStatus> deleted = await folders.DeleteAsync(id, CurrentUserKey);
        return deleted.Success ? Ok() : Refuse(deleted.Status);
    }

    private static ObjectResult Refuse(EntityContainerOperationStatus status) => Refuse(status, status.ToProblem());
}
