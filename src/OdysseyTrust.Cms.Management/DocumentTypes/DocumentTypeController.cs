using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.ContentTypes;
using OdysseyTrust.Cms.Management.Templates;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>Document types. Those who edit documents may read them.</summary>
[Route(ManagementApi.Root + "/document-type")]
[SectionAccess(Constants.Applications.Content, Constants.Applications.Settings)]
internal sealed class DocumentTypeController(
    IContentTypeService types,
    IContentTypeEditingService editing,
    TemplateChanges templates) : ContentTypeController<IContentType>(types)
{
    protected override string What => "document type";

    [HttpPost]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Create(CreateDocumentTypeRequest request) =>
        Created(await editing.CreateAsync(request.ToModel(), CurrentUserKey));

    [HttpPut("{id:guid}")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Update(Guid id, UpdateDocumentTypeRequest request) => await types.GetAsync(id) is { } type
        ? Updated(await editing.UpdateAsync(type, request.ToModel(), CurrentUserKey))
        : Missing(What);

    [HttpPost("{id:guid}/template")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> CreateTemplate(Guid id, CreateDocumentTypeTemplateRequest request)
    {
        if (!templates.AreAllowed)
        {
            const TemplateOperationStatus refused = TemplateOperationStatus.NotAllowedInProductionMode;
            return Refuse(refused, refused.ToProblem());
        }

        Attempt<Guid?, ContentTypeOperationStatus> created =
            await types.CreateTemplateAsync(id, request.Name, request.Alias, request.IsDefault, CurrentUserKey);
        return created is { Success: true, Result: { } key }
            ? CreatedAtId(nameof(TemplateController.Get), key, "Template")
            : Refuse(created.Status, created.Status.ToProblem());
    }

    protected override object ToResponse(IContentType type) => new DocumentTypeResponse(type);
}
