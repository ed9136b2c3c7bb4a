using Umbraco.Cms.Core.Logging;

namespace OdysseyTrust.Cms.Management.LogViewer;

/// <summary>From which level on something is logged.</summary>
internal sealed record LoggerResponse(string Name, LogLevel Level);
