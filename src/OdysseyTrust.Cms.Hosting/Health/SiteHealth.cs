using Microsoft.Extensions.Diagnostics.HealthChecks;
using OdysseyTrust.Cms.Hosting.Boot;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Health;

/// <summary>Ready once the boot is over.</summary>
internal sealed class SiteHealth(IRuntimeState state, BootCompletion boot) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(boot.IsComplete
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, $"The site is not ready: {state.Level}."));
}
