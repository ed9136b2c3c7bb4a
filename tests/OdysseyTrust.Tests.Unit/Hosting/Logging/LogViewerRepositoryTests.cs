using Microsoft.Extensions.Logging;
using OdysseyTrust.Cms.Hosting.Logging;
using OdysseyTrust.Tests.Common;
using Serilog;
using Serilog.Formatting.Compact;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Logging.Viewer;
using ILogger = Serilog.ILogger;

namespace OdysseyTrust.Tests.Unit.Hosting.Logging;

/// <summary>The back office's log viewer reads what Serilog wrote.</summary>
public class LogViewerRepositoryTests
{
    private static readonly LogTimePeriod Today = new(DateTime.Today, DateTime.Today.AddDays(1));

    private TemporaryFolder _folder = null!;
    private LogViewerRepository _logs = null!;

    [SetUp]
    public void SetUp()
    {
        _folder = new TemporaryFolder();
        using (var logger = new LoggerConfiguration().WriteTo.File(
            new CompactJsonFormatter(), Path.Combine(_folder.Path, "UmbracoTraceLog.here..json"), rollingInterval: RollingInterval.Day).CreateLogger())
        {
            Write(logger);
        }

        _logs = new LogViewerRepository(
            new LoggingConfiguration(_folder.Path),
            new LogLevels(new OptionsValue<LoggerFilterOptions>(new LoggerFilterOptions())));
    }

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public void An_entry_should_be_as_it_was_logged_when_it_is_read()
    {
        ILogEntry entry = _logs.GetLogs(Today).First();

        Assert.Multiple(() =>
        {
            Assert.That(entry.RenderedMessage, Is.EqualTo("Published 3 pages for \"Ada\""));
            Assert.That(entry.MessageTemplateText, Is.EqualTo("Published {Count} pages for {User}"));
            Assert.That(entry.Level, Is.EqualTo(Umbraco.Cms.Core.Logging.LogLevel.Information));
            Assert.That(entry.Properties["User"], Is.EqualTo("Ada"));
        });
    }

    [Test]
    public void An_error_should_tell_its_exception_when_it_is_read()
    {
        ILogEntry entry = _logs.GetLogs(Today).Single(entry => entry.Level == Umbraco.Cms.Core.Logging.LogLevel.Error);

        Assert.That(entry.Exception, Does.Contain("InvalidOperationException: broken"));
    }

    [TestCase("@Level = 'Error'", 1)]
    [TestCase("Has(@Exception)", 1)]
    [TestCase("User = 'Ada'", 2)]
    [TestCase("published", 2)]
    [TestCase("not working", 1)]
    [TestCase("(again)", 1)]
    [TestCase("@MessageTemplate='It isn't 'good': not working (again)'", 1)]
    [TestCase("Has(Count) and Count >= 1", 2)]
    [TestCase("User is null", 1)]
    [TestCase("", 3)]
    public void Entries_should_be_those_that_match_when_they_are_searched_for(string filter, int expected)
    {
        Assert.That(_logs.GetLogs(Today, filter).Count(), Is.EqualTo(expected));
    }

    [TestCase("@Level = 'Error")]
    [TestCase("Count >= ")]
    [TestCase("Level = 'Error' orr Level = 'Fatal'")]
    [TestCase("Nothing(User)")]
    public void The_user_should_be_told_why_when_a_filter_is_no_expression(string filter)
    {
        Assert.That(() => _logs.GetLogs(Today, filter), Throws.InstanceOf<FormatException>().With.Message.Contains("@Message like"));
    }

    [Test]
    public void Entries_should_be_counted_when_the_overview_asks()
    {
        LogLevelCounts counts = _logs.GetLogCount(Today);
        LogTemplate[] templates = _logs.GetMessageTemplates(Today);

        Assert.Multiple(() =>
        {
            Assert.That((counts.Information, counts.Error), Is.EqualTo((2, 1)));
            Assert.That((templates[0].MessageTemplate, templates[0].Count), Is.EqualTo(("Published {Count} pages for {User}", 2)));
        });
    }

    [Test]
    public void A_line_should_be_passed_over_when_the_process_was_killed_in_the_middle_of_it()
    {
        File.AppendAllText(Directory.GetFiles(_folder.Path).Single(), "{\"@t\":\"2026-");

        Assert.That(_logs.GetLogs(Today).Count(), Is.EqualTo(3));
    }

    private static void Write(ILogger logger)
    {
        logger.Information("Published {Count} pages for {User}", 3, "Ada");
        logger.Information("Published {Count} pages for {User}", 1, "Ada");
        logger.Error(new InvalidOperationException("broken"), "It isn't 'good': not working (again)");
    }
}
