using Microsoft.Extensions.Diagnostics.HealthChecks;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Health;

/// <summary>Ready once the boot is over.</summary>
internal sealed class SiteHealth(IRuntimeState state, IContentRoutingReadiness readiness) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(readiness.IsReady
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, $"The site is not ready: {state.Level}."));
}
