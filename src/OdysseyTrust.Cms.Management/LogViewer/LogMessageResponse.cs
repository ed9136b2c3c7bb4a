using Umbraco.Cms.Core.Logging;

namespace OdysseyTrust.Cms.Management.LogViewer;

/// <summary>An entry of the log.</summary>
internal sealed record LogMessageResponse(
    DateTimeOffset Timestamp,
    LogLevel Level,
    string? MessageTemplate,
    string? RenderedMessage,
    IReadOnlyList<LogMessageProperty> Properties,
    string? Exception);
