using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Diagnostics;

/// <summary>The site tells nobody how it is used.</summary>
internal sealed class UsageInformationService : IUsageInformationService
{
    /// <inheritdoc />
    public IEnumerable<UsageInformation>? GetDetailed() => null;
}
