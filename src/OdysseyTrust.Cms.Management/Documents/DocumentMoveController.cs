using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>Puts documents elsewhere: below another, in another order, into the bin.</summary>
internal sealed class DocumentMoveController(IAuthorizationService authorization, IContentEditingService documents) : DocumentControllerBase(authorization)
{
    [HttpPut("{id:guid}/move")]
    public async Task<IActionResult> Move(Guid id, TargetRequest request)
    {
        if (!await MayAsync(ActionMove.ActionLetter, id) || !await MayAsync(ActionNew.ActionLetter, request.Target?.Id))
        {
            return Forbidden();
        }

        return Answer((await documents.MoveAsync(id, request.Target?.Id, CurrentUserKey)).Status);
    }

    [HttpPost("{id:guid}/copy")]
    public async Task<IActionResult> Copy(Guid id, CopyDocumentRequest request)
    {
        if (!await MayAsync(ActionCopy.ActionLetter, id) || !await MayAsync(ActionNew.ActionLetter, request.Target?.Id))
        {
            return Forbidden();
        }

        Attempt<IContent?, ContentEditingOperationStatus> copied =
            await documents.CopyAsync(id, request.Target?.Id, request.RelateToOriginal, request.IncludeDescendants, CurrentUserKey);
        return copied is { Success: true, Result: { } copy }
            ? CreatedAtId(nameof(DocumentController.Get), copy.Key, "Document")
            : Refuse(copied.Status, copied.Status.ToProblem());
    }

    [HttpPut("sort")]
    public async Task<IActionResult> Sort(SortingRequest request)
    {
        if (!await MayAsync(ActionSort.ActionLetter, request.Parent?.Id) || !await MayAsync(ActionSort.ActionLetter, request.Sorting.Select(item => item.Id)))
        {
            return Forbidden();
        }

        return Answer(await documents.SortAsync(request.Parent?.Id, request.ToModels(), CurrentUserKey));
    }

    [HttpPut("root/sort-children")]
    public Task<IActionResult> SortRoot(SortChildrenByFieldRequest request) => SortByFieldAsync(null, request);

    [HttpPut("{id:guid}/sort-children")]
    public Task<IActionResult> SortChildren(Guid id, SortChildrenByFieldRequest request) => SortByFieldAsync(id, request);

    [HttpPut("{id:guid}/move-to-recycle-bin")]
    public async Task<IActionResult> MoveToRecycleBin(Guid id) => await MayAsync(ActionDelete.ActionLetter, id)
        ? Answer((await documents.MoveToRecycleBinAsync(id, CurrentUserKey)).Status)
        : Forbidden();

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id) => await MayAsync(ActionDelete.ActionLetter, id)
        ? Answer((await documents.DeleteAsync(id, CurrentUserKey)).Status)
        : Forbidden();

    private async Task<IActionResult> SortByFieldAsync(Guid? parent, SortChildrenByFieldRequest request) => await MayAsync(ActionSort.ActionLetter, parent)
        ? Answer(await documents.SortByFieldAsync(parent, request.Field, request.Direction, request.Culture, CurrentUserKey))
        : Forbidden();
}
