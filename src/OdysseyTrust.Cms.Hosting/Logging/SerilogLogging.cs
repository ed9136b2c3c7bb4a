using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Hosting.AspNetCore;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Compact;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Logging;

/// <summary>
/// Logs to the console, and to a compact JSON file per day that the back office's log viewer reads. What is logged is set as in every ASP.NET Core
/// application: <c>Logging:LogLevel</c>.
/// </summary>
internal static class SerilogLogging
{
    private const string ConsoleTemplate = "[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Exception}";
    private const int DaysKept = 31;
    private const long LargestFile = 100 * 1024 * 1024;

    public static IServiceCollection AddSerilogLogging(this IServiceCollection services)
    {
        services.AddLogging(logging => logging
            .ClearProviders()
            // It says no more than the request log does, and costs each request an activity and a logging scope.
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", Microsoft.Extensions.Logging.LogLevel.None));
        services.AddSingleton(CreateConfiguration);
        services.AddSingleton<ILoggerProvider>(provider => new SerilogLoggerProvider(
            CreateLogger(provider.GetRequiredService<ILoggingConfiguration>()),
            dispose: true));
        services.AddSingleton<LogLevels>();
        services.AddSingleton<ILogViewerRepository, LogViewerRepository>();
        return services;
    }

    /// <summary>Umbraco's own settings name the files; they lie in the data folder like everything that the site writes.</summary>
    private static ILoggingConfiguration CreateConfiguration(IServiceProvider provider)
    {
        LoggingSettings settings = provider.GetRequiredService<IOptions<LoggingSettings>>().Value;
        return new LoggingConfiguration(provider.GetRequiredService<DataFolder>().Logs, settings.FileNameFormat, settings.FileNameFormatArguments);
    }

    private static Serilog.Core.Logger CreateLogger(ILoggingConfiguration configuration) => new LoggerConfiguration()
        .MinimumLevel.Is(LevelAlias.Minimum)
        .Enrich.FromLogContext()
        // The log viewer has a column for it.
        .Enrich.WithProperty(nameof(Environment.MachineName), Environment.MachineName)
        // A visitor doesn't wait for the log; what is waiting is written when the logger is disposed.
        .WriteTo.Async(sinks => sinks
            .Console(
                outputTemplate: ConsoleTemplate,
                formatProvider: CultureInfo.InvariantCulture,
                standardErrorFromLevel: LogEventLevel.Fatal)
            .WriteTo.File(
                new CompactJsonFormatter(),
                FileName(configuration),
                rollingInterval: RollingInterval.Day,
                rollOnFileSizeLimit: true,
                fileSizeLimitBytes: LargestFile,
                retainedFileCountLimit: DaysKept))
        .CreateLogger();

    /// <summary>Serilog writes the day before the extension.</summary>
    private static string FileName(ILoggingConfiguration configuration) => Path.Combine(
        configuration.LogDirectory,
        string.Format(CultureInfo.InvariantCulture, configuration.LogFileNameFormat, configuration.GetLogFileNameFormatArguments()));
}
