using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Languages;

/// <summary>Languages where others refer to them.</summary>
[Route(ManagementApi.Root + "/item/language")]
internal sealed class LanguageItemController(ILanguageService languages) : ManagementApiController
{
    [HttpGet]
    public async Task<IReadOnlyList<LanguageItem>> Get([FromQuery(Name = "isoCode")] HashSet<string> isoCodes) =>
        [.. (await languages.GetMultipleAsync(isoCodes)).Select(Map)];

    [HttpGet("default")]
    public async Task<IActionResult> Default() => await languages.GetDefaultLanguageAsync() is { } language ? Ok(Map(language)) : Missing("default language");

    private static LanguageItem Map(ILanguage language) => new(language.CultureName, language.IsoCode);
}
