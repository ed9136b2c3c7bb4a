using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Features;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Templates;

/// <summary>
/// Templates. Their views are compiled with the site: what is saved here in development is rendered once the site has been built again, and a site in
/// production refuses it.
/// </summary>
[Route(ManagementApi.Root + "/template")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class TemplateController(ITemplateService templates, TemplateChanges changes, UmbracoFeatures features) : ManagementApiController
{
    private const string What = "template";

    [HttpGet("configuration")]
    public TemplateConfigurationResponse Configuration() => new(features.Disabled.DisableTemplates);

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id)
    {
        if (await templates.GetAsync(id) is not { } template)
        {
            return Missing(What);
        }

        ITemplate? layout = template.LayoutTemplateAlias is { } alias ? await templates.GetAsync(alias) : null;
        ReferenceById? reference = ReferenceById.To(layout?.Key);
        return Ok(new TemplateResponse(template.Key, reference, reference, template.Name ?? string.Empty, template.Alias, template.Content));
    }

    [HttpPost]
    public async Task<IActionResult> Create(CreateTemplateRequest request)
    {
        if (!changes.AreAllowed)
        {
            return Refuse(TemplateOperationStatus.NotAllowedInProductionMode);
        }

        Attempt<ITemplate, TemplateOperationStatus> created =
            await templates.CreateAsync(request.Name, request.Alias, request.Content, CurrentUserKey, request.Id);
        return created.Success ? CreatedAtId(nameof(Get), created.Result.Key) : Refuse(created.Status);
    }

    [HttpPut("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, TemplateRequest request)
    {
        if (await templates.GetAsync(id) is not { } template)
        {
            return Missing(What);
        }

        if (!changes.AllowFor(template, request))
        {
            return Refuse(TemplateOperationStatus.ContentChangeNotAllowedInProductionMode);
        }

        template.Name = request.Name;
        template.Alias = request.Alias;
        template.Content = request.Content;
        Attempt<ITemplate, TemplateOperationStatus> updated = await templates.UpdateAsync(template, CurrentUserKey);
        return updated.Success ? Ok() : Refuse(updated.Status);
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (!changes.AreAllowed)
        {
            return Refuse(TemplateOperationStatus.NotAllowedInProductionMode);
        }

        Attempt<ITemplate?, TemplateOperationStatus> deleted = await templates.DeleteAsync(id, CurrentUserKey);
        return deleted.Success ? Ok() : Refuse(deleted.Status);
    }

    private static ObjectResult Refuse(TemplateOperationStatus status) => Refuse(status, status.ToProblem());
}
