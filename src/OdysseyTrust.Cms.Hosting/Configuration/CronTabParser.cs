using Cronos;
using Umbraco.Cms.Core.Configuration;

namespace OdysseyTrust.Cms.Hosting.Configuration;

/// <summary>Reads crontab expressions of five fields.</summary>
internal sealed class CronTabParser : ICronTabParser
{
    /// <inheritdoc />
    public bool IsValidCronTab(string cronTab) => CronExpression.TryParse(cronTab, out _);

    /// <inheritdoc />
    /// <exception cref="ArgumentException">The expression is never due.</exception>
    public DateTime GetNextOccurrence(string cronTab, DateTime time) =>
        CronExpression.Parse(cronTab).GetNextOccurrence(time.ToUniversalTime())
        ?? throw new ArgumentException($"'{cronTab}' is never due: check its day and month.", nameof(cronTab));
}
