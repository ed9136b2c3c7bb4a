using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Domains;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>The culture and host names of documents.</summary>
internal sealed class DocumentDomainController(
    IAuthorizationService authorization,
    IContentService documents,
    IDomainService domains) : DocumentControllerBase(authorization)
{
    private const string ConflictingDomainsExtension = "conflictingDomainNames";

    [HttpGet("{id:guid}/domains")]
    public async Task<IActionResult> Get(Guid id)
    {
        if (!await MayAsync(ActionAssignDomain.ActionLetter, id))
        {
            return Forbidden();
        }

        if (documents.GetById(id) is null)
        {
            return Missing("document");
        }

        IDomain[] assigned = [.. await domains.GetAssignedDomainsAsync(id, includeWildcards: true)];
        return Ok(new DomainsPresentation(
            assigned.FirstOrDefault(domain => domain.IsWildcard)?.LanguageIsoCode,
            [.. assigned.Where(domain => !domain.IsWildcard).Select(domain => new DomainPresentation(domain.DomainName, domain.LanguageIsoCode ?? string.Empty))]));
    }

    [HttpPut("{id:guid}/domains")]
    public async Task<IActionResult> Update(Guid id, DomainsPresentation request)
    {
        if (!await MayAsync(ActionAssignDomain.ActionLetter, id))
        {
            return Forbidden();
        }

        Attempt<DomainUpdateResult, DomainOperationStatus> updated = await domains.UpdateDomainsAsync(id, new DomainsUpdateModel
        {
            DefaultIsoCode = request.DefaultIsoCode,
            Domains = [.. request.Domains.Select(domain => new DomainModel { DomainName = domain.DomainName, IsoCode = domain.IsoCode })],
        });
        return updated.Success
            ? Ok()
            : Refuse(
                updated.Status,
                updated.Status.ToProblem(),
                (ConflictingDomainsExtension, (updated.Result.ConflictingDomains ?? []).Select(domain => domain.DomainName).ToArray()));
    }
}
