using System.Reflection;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.Hosting.Composition;

/// <summary>
/// The assemblies that Core looks for its discoverable types in: Core's own and the site's, and no third party's, so that scanning stays cheap.
/// </summary>
/// <param name="site">The assembly that the site starts from.</param>
internal sealed class SiteAssemblies(Assembly site) : IAssemblyProvider
{
    private readonly string _family = site.GetName().Name!.Split('.')[0] + ".";

    /// <inheritdoc />
    public IEnumerable<Assembly> Assemblies => [typeof(IUmbracoBuilder).Assembly, site, .. Referenced()];

    private IEnumerable<Assembly> Referenced() =>
        site.GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith(_family, StringComparison.Ordinal))
            .Select(Assembly.Load);
}
