using Umbraco.Cms.Core.Routing;

namespace OdysseyTrust.Cms.Hosting.Boot;

/// <summary>Whether pages can be served: the boot is over.</summary>
internal sealed class ContentRoutingReadiness : IContentRoutingReadiness
{
    private volatile bool _isReady;

    /// <inheritdoc />
    public bool IsReady => _isReady;

    /// <inheritdoc />
    public void MarkReady() => _isReady = true;
}
