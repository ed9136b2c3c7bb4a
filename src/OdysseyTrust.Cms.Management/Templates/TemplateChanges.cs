using Microsoft.Extensions.Hosting;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Management.Templates;

/// <summary>
/// Whether templates may change. Their views are compiled with the site, so only where the site is built can a change have an effect: in development.
/// </summary>
internal sealed class TemplateChanges(IHostEnvironment environment)
{
    public bool AreAllowed => environment.IsDevelopment();

    /// <summary>Whether the request may be carried out: a template's name can change anywhere.</summary>
    public bool AllowFor(ITemplate template, TemplateRequest request) =>
        AreAllowed
        || string.Equals(template.Alias, request.Alias, StringComparison.Ordinal)
        && string.Equals(template.Content ?? string.Empty, request.Content ?? string.Empty, StringComparison.Ordinal);
}
