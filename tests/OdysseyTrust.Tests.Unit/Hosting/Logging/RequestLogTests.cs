using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using OdysseyTrust.Cms.Hosting.Logging;

namespace OdysseyTrust.Tests.Unit.Hosting.Logging;

public sealed class RequestLogTests
{
    private readonly FakeLogger<RequestLog> _logger = new();

    [TestCase(StatusCodes.Status200OK, LogLevel.Information)]
    [TestCase(StatusCodes.Status404NotFound, LogLevel.Information)]
    [TestCase(StatusCodes.Status503ServiceUnavailable, LogLevel.Information)]
    [TestCase(StatusCodes.Status500InternalServerError, LogLevel.Error)]
    public async Task Only_a_failure_should_be_an_error_when_requests_are_logged(int status, LogLevel expected)
    {
        RequestLog log = new(
            context =>
            {
                context.Response.StatusCode = status;
                return Task.CompletedTask;
            },
            _logger);

        await log.InvokeAsync(new DefaultHttpContext());

        Assert.That(_logger.LatestRecord.Level, Is.EqualTo(expected));
    }

    [Test]
    public void A_request_should_be_logged_as_failed_when_it_throws()
    {
        RequestLog log = new(_ => throw new InvalidOperationException("broken"), _logger);

        Assert.That(() => log.InvokeAsync(new DefaultHttpContext()), Throws.InvalidOperationException);

        Assert.That(_logger.LatestRecord.Level, Is.EqualTo(LogLevel.Error));
        Assert.That(_logger.LatestRecord.Message, Does.Contain("500"));
    }
}
