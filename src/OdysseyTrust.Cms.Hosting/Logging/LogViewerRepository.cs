using System.Globalization;
using Serilog.Events;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Logging.Viewer;
using Umbraco.Cms.Core.Services;
using LogLevel = Umbraco.Cms.Core.Logging.LogLevel;

namespace OdysseyTrust.Cms.Hosting.Logging;

/// <summary>Reads the log files, a day's file at a time and a line at a time.</summary>
internal sealed class LogViewerRepository(ILoggingConfiguration logging, LogLevels levels) : ILogViewerRepository
{
    /// <inheritdoc />
    public IEnumerable<ILogEntry> GetLogs(LogTimePeriod logTimePeriod, string? filterExpression = null)
    {
        Func<LogEvent, bool> filter = LogFilter.Compile(filterExpression);
        return Read(logTimePeriod).Where(filter).Select(ToEntry).ToList();
    }

    /// <inheritdoc />
    public LogLevelCounts GetLogCount(LogTimePeriod logTimePeriod)
    {
        LogLevelCounts counts = new();
        foreach (LogEvent entry in Read(logTimePeriod))
        {
            _ = entry.Level switch
            {
                LogEventLevel.Verbose or LogEventLevel.Debug => counts.Debug++,
                LogEventLevel.Information => counts.Information++,
                LogEventLevel.Warning => counts.Warning++,
                LogEventLevel.Error => counts.Error++,
                _ => counts.Fatal++,
            };
        }

        return counts;
    }

    /// <inheritdoc />
    public LogTemplate[] GetMessageTemplates(LogTimePeriod logTimePeriod) =>
        [.. Read(logTimePeriod)
            .CountBy(entry => entry.MessageTemplate.Text)
            .OrderByDescending(template => template.Value)
            .Select(template => new LogTemplate { MessageTemplate = template.Key, Count = template.Value })];

    /// <inheritdoc />
    public LogLevel GetGlobalMinLogLevel() => ToLogLevel(levels.Minimum);

    /// <inheritdoc />
    public LogLevel RestrictedToMinimumLevel() => ToLogLevel(levels.Minimum);

    private static ILogEntry ToEntry(LogEvent entry) => new LogEntry
    {
        Timestamp = entry.Timestamp,
        Level = ToLogLevel(entry.Level),
        MessageTemplateText = entry.MessageTemplate.Text,
        RenderedMessage = entry.RenderMessage(CultureInfo.InvariantCulture),
        Exception = entry.Exception?.ToString(),
        Properties = entry.Properties.ToDictionary(property => property.Key, property => Text(property.Value)),
    };

    private static string? Text(LogEventPropertyValue value) =>
        value is ScalarValue { Value: string text } ? text : value.ToString(null, CultureInfo.InvariantCulture);

    private static LogLevel ToLogLevel(LogEventLevel level) => Enum.Parse<LogLevel>(level.ToString());

    private IEnumerable<LogEvent> Read(LogTimePeriod period) => Files(period)
        .SelectMany(File.ReadLines)
        .Select(ClefEvent.Parse)
        .OfType<LogEvent>()
        .Where(entry => entry.Timestamp.LocalDateTime >= period.StartTime && entry.Timestamp.LocalDateTime <= period.EndTime);

    /// <summary>The day is part of a file's name.</summary>
    private IEnumerable<string> Files(LogTimePeriod period)
    {
        if (!Directory.Exists(logging.LogDirectory))
        {
            yield break;
        }

        for (DateTime day = period.StartTime.Date; day <= period.EndTime.Date; day = day.AddDays(1))
        {
            foreach (string file in Directory.EnumerateFiles(logging.LogDirectory, $"*{day:yyyyMMdd}*.json").Order(StringComparer.Ordinal))
            {
                yield return file;
            }
        }
    }
}
