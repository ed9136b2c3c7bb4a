using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.RelationTypes;

/// <summary>The kinds of relations between items.</summary>
[Route(ManagementApi.Root + "/relation-type")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class RelationTypeController(IRelationService relations) : ManagementApiController
{
    [HttpGet]
    public async Task<PagedResponse<RelationTypeResponse>> GetAll(int skip = 0, int take = 100) =>
        (await relations.GetPagedRelationTypesAsync(skip, take)).ToResponse(ToResponse);

    [HttpGet("{id:guid}")]
    public IActionResult Get(Guid id) => relations.GetRelationTypeById(id) is { } type ? Ok(ToResponse(type)) : Missing("relation type");

    private static RelationTypeResponse ToResponse(IRelationType type) => new(
        type.Key,
        type.Alias,
        ToObjectType(type.ParentObjectType),
        ToObjectType(type.ChildObjectType),
        type.Name ?? string.Empty,
        type.IsBidirectional,
        type is IRelationTypeWithIsDependency { IsDependency: true });

    private static ObjectTypeResponse? ToObjectType(Guid? objectType) => objectType is { } id && id != Guid.Empty
        ? new ObjectTypeResponse(ObjectTypes.GetUmbracoObjectType(id).GetFriendlyName(), id)
        : null;
}
