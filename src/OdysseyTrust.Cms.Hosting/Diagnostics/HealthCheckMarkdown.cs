using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Cms.Core.HealthChecks.NotificationMethods;

namespace OdysseyTrust.Cms.Hosting.Diagnostics;

/// <summary>Turns the results of health checks, which are markdown, into the HTML of an e-mail.</summary>
internal sealed class HealthCheckMarkdown(Umbraco.Cms.Core.Strings.IMarkdownToHtmlConverter markdown) : IMarkdownToHtmlConverter
{
    /// <inheritdoc />
    public string ToHtml(HealthCheckResults results, HealthCheckNotificationVerbosity verbosity) =>
        markdown.ToHtml(results.ResultsAsMarkDown(verbosity));
}
