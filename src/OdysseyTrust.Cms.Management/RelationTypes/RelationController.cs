using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.RelationTypes;

/// <summary>Relations between items.</summary>
[Route(ManagementApi.Root + "/relation")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class RelationController(IRelationService relations) : ManagementApiController
{
    [HttpGet("type/{id:guid}", Name = "GetRelationByRelationTypeId")]
    public async Task<IActionResult> OfType(Guid id, int skip = 0, int take = 100)
    {
        Attempt<PagedModel<IRelation>, RelationOperationStatus> found = await relations.GetPagedByRelationTypeKeyAsync(id, skip, take);
        return found.Success
            ? Ok(new PagedResponse<RelationResponse>(found.Result.Total, [.. found.Result.Items.Select(ToResponse).OfType<RelationResponse>()]))
            : Missing("relation type");
    }

    /// <summary>The relation, unless one of its items went meanwhile.</summary>
    private RelationResponse? ToResponse(IRelation relation) => relations.GetEntitiesFromRelation(relation) is (IUmbracoEntity parent, IUmbracoEntity child)
        ? new RelationResponse(
            relation.Key,
            new ReferenceById(relation.RelationType.Key),
            new RelationEnd(parent.Key, parent.Name),
            new RelationEnd(child.Key, child.Name),
            relation.CreateDate,
            relation.Comment)
        : null;
}
