using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>The recycle bin of documents: what is in it, putting it back, and deleting it for good.</summary>
[Route(ManagementApi.Root + "/recycle-bin/document")]
internal sealed class DocumentRecycleBinController(
    IAuthorizationService authorization,
    IContentEditingService documents,
    IContentService content,
    RecycleBin bin,
    TreeParents parents) : DocumentControllerBase(authorization)
{
    [HttpGet("root")]
    public async Task<IActionResult> Root(int skip = 0, int take = DefaultTake) => await MayBrowseAsync()
        ? Ok(bin.ReadRoot(UmbracoObjectTypes.Document, skip, take).ToResponse(Map))
        : Forbidden();

    [HttpGet("children")]
    public async Task<IActionResult> Children(Guid parentId, int skip = 0, int take = DefaultTake) => await MayBrowseAsync()
        ? Ok(bin.ReadChildren(UmbracoObjectTypes.Document, parentId, skip, take).ToResponse(Map))
        : Forbidden();

    [HttpGet("siblings")]
    public async Task<IActionResult> Siblings(Guid target, int before, int after)
    {
        if (!await MayBrowseAsync())
        {
            return Forbidden();
        }

        SubsetResponse<IEntitySlim> siblings = bin.ReadSiblings(UmbracoObjectTypes.Document, target, before, after);
        return Ok(new SubsetResponse<DocumentRecycleBinItem>(siblings.TotalBefore, siblings.TotalAfter, [.. siblings.Items.Select(Map)]));
    }

    /// <summary>Answers nothing when it was the root.</summary>
    [HttpGet("{id:guid}/original-parent")]
    public async Task<IActionResult> OriginalParent(Guid id)
    {
        if (!await MayBrowseAsync())
        {
            return Forbidden();
        }

        return await documents.GetAsync(id) is { Trashed: true } document
            ? Ok(ReferenceById.To(bin.FindOriginalParent(UmbracoObjectTypes.Document, document.Id)))
            : Missing("document in the recycle bin");
    }

    [HttpPut("{id:guid}/restore")]
    public async Task<IActionResult> Restore(Guid id, TargetRequest request)
    {
        if (!await MayAsync(ContentPermissionResource.RecycleBin(ActionRestore.ActionLetter)) || !await MayAsync(ActionNew.ActionLetter, request.Target?.Id))
        {
            return Forbidden();
        }

        return Answer((await documents.RestoreAsync(id, request.Target?.Id, CurrentUserKey, includeDescendants: true)).Status);
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id) => await MayAsync(ContentPermissionResource.RecycleBin(ActionDelete.ActionLetter))
        ? Answer((await documents.DeleteFromRecycleBinAsync(id, CurrentUserKey)).Status)
        : Forbidden();

    [HttpDelete]
    public async Task<IActionResult> EmptyBin()
    {
        if (!await MayAsync(ContentPermissionResource.RecycleBin(ActionDelete.ActionLetter)))
        {
            return Forbidden();
        }

        return (await content.EmptyRecycleBinAsync(CurrentUserKey)).Success
            ? Ok()
            : Refuse(Umbraco.Cms.Core.Services.OperationStatus.ContentEditingOperationStatus.CancelledByNotification, OperationProblem.Cancelled());
    }

    private Task<bool> MayBrowseAsync() => MayAsync(ContentPermissionResource.RecycleBin(ActionBrowse.ActionLetter));

    private DocumentRecycleBinItem Map(IEntitySlim entity)
    {
        var document = (IDocumentEntitySlim)entity;
        return new DocumentRecycleBinItem(
            document.Key,
            parents.Of(document, UmbracoObjectTypes.Document),
            document.HasChildren,
            document.CreateDate,
            DocumentItemFactory.TypeOf(document),
            DocumentItemFactory.VariantsOf(document));
    }
}
