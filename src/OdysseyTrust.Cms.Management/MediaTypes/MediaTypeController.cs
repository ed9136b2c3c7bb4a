using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.ContentTypes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>Media types. Those who edit media may read them.</summary>
[Route(ManagementApi.Root + "/media-type")]
[SectionAccess(Constants.Applications.Media, Constants.Applications.Settings)]
internal sealed class MediaTypeController(IMediaTypeService types, IMediaTypeEditingService editing) : ContentTypeController<IMediaType>(types)
{
    protected override string What => "media type";

    [HttpPost]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Create(CreateMediaTypeRequest request) => Created(await editing.CreateAsync(request.ToModel(), CurrentUserKey));

    [HttpPut("{id:guid}")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> Update(Guid id, UpdateMediaTypeRequest request) => await types.GetAsync(id) is { } type
        ? Updated(await editing.UpdateAsync(type, request.ToModel(), CurrentUserKey))
        : Missing(What);

    protected override object ToResponse(IMediaType type) => new MediaTypeResponse(type);
}
