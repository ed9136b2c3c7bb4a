using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Languages;

/// <summary>The site's languages. Every user of the back office may read them.</summary>
[Route(ManagementApi.Root + "/language")]
internal sealed class LanguageController(ILanguageService languages) : ManagementApiController
{
    [HttpGet]
    public async Task<PagedResponse<LanguagePresentation>> GetAll(int skip = 0, int take = 100)
    {
        ILanguage[] all = [.. (await languages.GetAllAsync())
            .OrderByDescending(language => language.IsDefault)
            .ThenBy(language => language.CultureName, StringComparer.OrdinalIgnoreCase)];
        return all.ToPage(skip, take, ToResponse);
    }

    [HttpGet("{isoCode}")]
    public async Task<IActionResult> Get(string isoCode) =>
        await languages.GetAsync(isoCode) is { } language ? Ok(ToResponse(language)) : Refuse(LanguageOperationStatus.NotFound);

    [HttpPost]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Create(LanguagePresentation request)
    {
        Language language = new(request.IsoCode, request.Name);
        Fill(language, request.IsDefault, request.IsMandatory, request.FallbackIsoCode);
        Attempt<ILanguage, LanguageOperationStatus> created = await languages.CreateAsync(language, CurrentUserKey);
        if (!created.Success)
        {
            return Refuse(created.Status);
        }

        Response.Headers[ManagementApi.GeneratedResourceHeader] = created.Result.IsoCode;
        return CreatedAtAction(nameof(Get), new { isoCode = created.Result.IsoCode }, value: null);
    }

    [HttpPut("{isoCode}")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Update(string isoCode, UpdateLanguageRequest request)
    {
        if (await languages.GetAsync(isoCode) is not { } language)
        {
            return Refuse(LanguageOperationStatus.NotFound);
        }

        language.CultureName = request.Name;
        Fill(language, request.IsDefault, request.IsMandatory, request.FallbackIsoCode);
        Attempt<ILanguage, LanguageOperationStatus> updated = await languages.UpdateAsync(language, CurrentUserKey);
        return updated.Success ? Ok() : Refuse(updated.Status);
    }

    [HttpDelete("{isoCode}")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Delete(string isoCode)
    {
        Attempt<ILanguage?, LanguageOperationStatus> deleted = await languages.DeleteAsync(isoCode, CurrentUserKey);
        return deleted.Success ? Ok() : Refuse(deleted.Status);
    }

    private static LanguagePresentation ToResponse(ILanguage language) =>
        new(language.IsoCode, language.CultureName, language.IsDefault, language.IsMandatory, language.FallbackIsoCode);

    private static void Fill(ILanguage language, bool isDefault, bool isMandatory, string? fallback)
    {
        language.IsDefault = isDefault;
        language.IsMandatory = isMandatory;
        language.FallbackIsoCode = fallback;
    }

    private static ObjectResult Refuse(LanguageOperationStatus status) => Refuse(status, status.ToProblem());
}
