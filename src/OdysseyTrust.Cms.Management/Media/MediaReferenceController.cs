using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.References;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>What uses media, so that nobody takes away what is needed elsewhere.</summary>
internal sealed class MediaReferenceController(
    IAuthorizationService authorization,
    ITrackedReferencesService references,
    ReferenceFactory factory) : MediaControllerBase(authorization)
{
    private const int ReferenceTake = 20;

    [HttpGet("{id:guid}/referenced-by")]
    public async Task<IActionResult> ReferencedBy(Guid id, int skip = 0, int take = ReferenceTake)
    {
        if (!await MayAsync(id))
        {
            return Forbidden();
        }

        Attempt<PagedModel<RelationItemModel>, GetReferencesOperationStatus> found =
            await references.GetPagedRelationsForItemAsync(id, UmbracoObjectTypes.Media, skip, take, filterMustBeIsDependency: true);
        return found.Success ? Ok(factory.Create(found.Result)) : Refuse(found.Status, found.Status.ToProblem());
    }

    [HttpGet("{id:guid}/referenced-descendants")]
    public async Task<IActionResult> ReferencedDescendants(Guid id, int skip = 0, int take = ReferenceTake)
    {
        if (!await MayAsync(id))
        {
            return Forbidden();
        }

        Attempt<PagedModel<RelationItemModel>, GetReferencesOperationStatus> found =
            await references.GetPagedDescendantsInReferencesAsync(id, UmbracoObjectTypes.Media, skip, take, filterMustBeIsDependency: true);
        return found.Success ? Ok(ReferenceFactory.CreateIds(found.Result)) : Refuse(found.Status, found.Status.ToProblem());
    }

    [HttpGet("are-referenced")]
    public async Task<IActionResult> AreReferenced([FromQuery(Name = "id")] HashSet<Guid> ids, int skip = 0, int take = ReferenceTake)
    {
        if (!await MayAsync(MediaPermissionResource.WithKeys(ids)))
        {
            return Forbidden();
        }

        PagedModel<Guid> found = await references.GetPagedKeysWithDependentReferencesAsync(ids, Constants.ObjectTypes.Media, skip, take);
        return Ok(found.ToResponse(key => new ReferenceById(key)));
    }

    [HttpGet("/" + ManagementApi.Root + "/recycle-bin/media/referenced-by")]
    public async Task<IActionResult> BinReferencedBy(int skip = 0, int take = ReferenceTake) => await MayAsync(MediaPermissionResource.RecycleBin())
        ? Ok(factory.Create(await references.GetPagedRelationsForRecycleBinAsync(UmbracoObjectTypes.Media, skip, take, filterMustBeIsDependency: true)))
        : Forbidden();
}
