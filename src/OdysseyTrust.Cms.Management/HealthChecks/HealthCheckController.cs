using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.HealthChecks;

/// <summary>Umbraco's checks of how the site is set up: <c>Umbraco:CMS:HealthChecks:DisabledChecks</c> leaves some out.</summary>
[SectionAccess(Constants.Applications.Settings)]
[Route(ManagementApi.Root)]
internal sealed class HealthCheckController(HealthCheckCollection checks, IOptionsMonitor<HealthChecksSettings> settings) : ManagementApiController
{
    private IEnumerable<HealthCheck> Enabled => checks.ExceptBy(settings.CurrentValue.DisabledChecks.Select(disabled => disabled.Id), check => check.Id);

    [HttpGet("health-check-group")]
    public PagedResponse<HealthCheckGroupResponse> Groups(int skip = 0, int take = DefaultTake) =>
        Enabled.Select(check => check.Group).WhereNotNull().Distinct().Order(StringComparer.Ordinal).ToArray()
            .ToPage(skip, take, name => new HealthCheckGroupResponse(name));

    [HttpGet("health-check-group/{name}")]
    public IActionResult Group(string name) =>
        In(name) is { Length: > 0 } group
            ? Ok(new HealthCheckGroupPresentation([.. group.Select(check => check.ToPresentation())], group[0].Group!))
            : Missing("group of health checks");

    /// <summary>Makes all checks of a group.</summary>
    [HttpPost("health-check-group/{name}/check")]
    public async Task<IActionResult> Check(string name)
    {
        HealthCheck[] group = In(name);
        if (group.Length == 0)
        {
            return Missing("group of health checks");
        }

        List<HealthCheckWithResultPresentation> results = [];
        foreach (HealthCheck check in group)
        {
            results.Add(new HealthCheckWithResultPresentation([.. (await check.GetStatusAsync()).Select(status => status.ToResponse(check.Id))], check.Id));
        }

        return Ok(new HealthCheckGroupWithResultResponse(results));
    }

    /// <summary>Does what a check has offered to do about its result.</summary>
    [HttpPost("health-check/execute-action")]
    public async Task<IActionResult> Execute(HealthCheckActionModel action) =>
        Enabled.FirstOrDefault(check => check.Id == action.HealthCheck.Id) is { } check
            ? Ok((await check.ExecuteActionAsync(action.ToAction())).ToResponse(check.Id))
            : Refuse(
                HealthCheckActionStatus.CheckNotFound,
                OperationProblem.BadRequest("Unknown health check", "There is no enabled health check with that id. List the groups again."));

    private HealthCheck[] In(string group) =>
        [.. Enabled.Where(check => check.Group.InvariantEquals(group)).OrderBy(check => check.Name, StringComparer.Ordinal)];
}
