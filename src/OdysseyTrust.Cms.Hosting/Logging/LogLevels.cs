using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace OdysseyTrust.Cms.Hosting.Logging;

/// <summary>What is logged at least: <c>Logging:LogLevel:Default</c>.</summary>
internal sealed class LogLevels(IOptionsMonitor<LoggerFilterOptions> filters)
{
    /// <summary>The level of what no category has a level of its own for.</summary>
    public LogEventLevel Minimum => LevelConvert.ToSerilogLevel(
        filters.CurrentValue.Rules.LastOrDefault(rule => rule is { CategoryName: null, ProviderName: null, LogLevel: not null })?.LogLevel
        ?? filters.CurrentValue.MinLevel);
}
