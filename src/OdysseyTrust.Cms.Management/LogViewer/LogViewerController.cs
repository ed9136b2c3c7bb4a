using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Logging.Viewer;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.LogViewer;

/// <summary>What the site has logged. Without dates, that of the last 24 hours.</summary>
[Route(ManagementApi.Root + "/log-viewer")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class LogViewerController(ILogViewerService logs) : ManagementApiController
{
    [HttpGet("level")]
    public PagedResponse<LoggerResponse> Levels(int skip = 0, int take = DefaultTake) =>
        logs.GetLogLevelsFromSinks().ToPage(skip, take, logger => new LoggerResponse(logger.Key, logger.Value));

    [HttpGet("level-count")]
    public async Task<IActionResult> Count(DateTimeOffset? startDate = null, DateTimeOffset? endDate = null)
    {
        Attempt<LogLevelCounts?, LogViewerOperationStatus> counted = await logs.GetLogLevelCountsAsync(startDate, endDate);
        return counted is { Success: true, Result: { } counts }
            ? Ok(new LogLevelCountsResponse(counts.Information, counts.Debug, counts.Warning, counts.Error, counts.Fatal))
            : Refuse(counted.Status, counted.Status.ToProblem());
    }

    [HttpGet("log")]
    [UnreadableLogFilter]
    public async Task<IActionResult> Entries(
        [FromQuery] LogLevel[] logLevel,
        string? filterExpression = null,
        Direction orderDirection = Direction.Descending,
        DateTimeOffset? startDate = null,
        DateTimeOffset? endDate = null,
        int skip = 0,
        int take = DefaultTake)
    {
        string[] levels = [.. logLevel.Select(level => level.ToString())];
        Attempt<PagedModel<ILogEntry>?, LogViewerOperationStatus> found =
            await logs.GetPagedLogsAsync(startDate, endDate, skip, take, orderDirection, filterExpression, levels);
        return found is { Success: true, Result: { } page } ? Ok(page.ToResponse(ToResponse)) : Refuse(found.Status, found.Status.ToProblem());
    }

    [HttpGet("message-template")]
    public async Task<IActionResult> Templates(DateTimeOffset? startDate = null, DateTimeOffset? endDate = null, int skip = 0, int take = DefaultTake)
    {
        Attempt<PagedModel<LogTemplate>, LogViewerOperationStatus> found = await logs.GetMessageTemplatesAsync(startDate, endDate, skip, take);
        return found.Success
            ? Ok(found.Result.ToResponse(template => new LogTemplateResponse(template.MessageTemplate, template.Count)))
            : Refuse(found.Status, found.Status.ToProblem());
    }

    /// <summary>Says whether the log of some days is small enough to be read.</summary>
    [HttpGet("validate-logs-size")]
    public async Task<IActionResult> ValidateSize(DateTimeOffset? startDate = null, DateTimeOffset? endDate = null)
    {
        Attempt<bool, LogViewerOperationStatus> checkedSize = await logs.CanViewLogsAsync(startDate, endDate);
        return checkedSize.Success ? Ok() : Refuse(checkedSize.Status, checkedSize.Status.ToProblem());
    }

    private static LogMessageResponse ToResponse(ILogEntry entry) => new(
        entry.Timestamp,
        entry.Level,
        entry.MessageTemplateText,
        entry.RenderedMessage,
        [.. entry.Properties.Select(property => new LogMessageProperty(property.Key, property.Value))],
        entry.Exception);
}
