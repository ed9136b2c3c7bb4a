using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Languages;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>The texts that templates look up by name, in each language. A user changes those of the languages that they have.</summary>
[Route(ManagementApi.Root + "/dictionary")]
[SectionAccess(Constants.Applications.Translation)]
internal sealed class DictionaryController(
    IDictionaryItemService dictionary,
    DictionaryTranslations translations,
    IAuthorizationService authorization) : ManagementApiController
{
    [HttpGet]
    public async Task<PagedResponse<DictionaryOverviewResponse>> GetAll(string? filter, int skip = 0, int take = 100)
    {
        IDictionaryItem[] items = [.. (await dictionary.GetDescendantsAsync(null, filter)).OrderBy(item => item.ItemKey, StringComparer.OrdinalIgnoreCase)];
        return items.ToPage(skip, take, item => new DictionaryOverviewResponse(
            item.ItemKey,
            item.Key,
            ReferenceById.To(item.ParentId),
            [.. item.Translations.Where(translation => translation.Value.Length > 0).Select(translation => translation.LanguageIsoCode)]));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id) => await dictionary.GetAsync(id) is { } item
        ? Ok(new DictionaryItemResponse(item.Key, item.ItemKey, [.. item.Translations.Select(ToResponse)]))
        : Refuse(DictionaryItemOperationStatus.ItemNotFound);

    [HttpPost]
    public async Task<IActionResult> Create(CreateDictionaryItemRequest request)
    {
        DictionaryItem item = new(request.Parent?.Id, request.Name) { Key = request.Id ?? Guid.CreateVersion7(), Translations = [] };
        if (await FillAsync(item, request) is { } refusal)
        {
            return refusal;
        }

        Attempt<IDictionaryItem, DictionaryItemOperationStatus> created = await dictionary.CreateAsync(item, CurrentUserKey);
        return created.Success ? CreatedAtId(nameof(Get), created.Result.Key) : Refuse(created.Status);
    }

    [HttpPut("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, DictionaryItemRequest request)
    {
        if (await dictionary.GetAsync(id) is not { } item)
        {
            return Refuse(DictionaryItemOperationStatus.ItemNotFound);
        }

        item.ItemKey = request.Name;
        return await FillAsync(item, request) ?? Done(await dictionary.UpdateAsync(item, CurrentUserKey));
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id)
    {
        Attempt<IDictionaryItem?, DictionaryItemOperationStatus> deleted = await dictionary.DeleteAsync(id, CurrentUserKey);
        return deleted.Success ? Ok() : Refuse(deleted.Status);
    }

    [HttpPut("{id:guid}/move")]
    public async Task<IActionResult> Move(Guid id, TargetRequest request) => await dictionary.GetAsync(id) is { } item
        ? Done(await dictionary.MoveAsync(item, request.Target?.Id, CurrentUserKey))
        : Refuse(DictionaryItemOperationStatus.ItemNotFound);

    private static DictionaryItemTranslation ToResponse(IDictionaryTranslation translation) => new(translation.LanguageIsoCode, translation.Value);

    private static ObjectResult Refuse(DictionaryItemOperationStatus status) => Refuse(status, status.ToProblem());

    /// <summary>Puts the translations into the item; the answer when that can't be.</summary>
    private async Task<IActionResult?> FillAsync(IDictionaryItem item, DictionaryItemRequest request)
    {
        IReadOnlyList<string> cultures = DictionaryTranslations.Changed(item, request);
        if (cultures.Count > 0 && !await authorization.AllowsAsync(User, new DictionaryPermissionResource(cultures)))
        {
            return Forbidden();
        }

        const LanguageOperationStatus unknown = LanguageOperationStatus.InvalidIsoCode;
        return await translations.TryFillAsync(item, request) ? null : Refuse(unknown, unknown.ToProblem());
    }

    private IActionResult Done(Attempt<IDictionaryItem, DictionaryItemOperationStatus> attempt) => attempt.Success ? Ok() : Refuse(attempt.Status);
}
