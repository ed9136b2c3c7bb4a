using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using OdysseyTrust.Cms.Hosting.BackgroundJobs;
using OdysseyTrust.Cms.Hosting.Boot;

namespace OdysseyTrust.Tests.Unit.Hosting.BackgroundJobs;

/// <summary>What the site does from time to time.</summary>
public class RecurringJobTests
{
    private FakeTimeProvider _time = null!;
    private ContentRoutingReadiness _readiness = null!;

    [SetUp]
    public void SetUp() => (_time, _readiness) = (new FakeTimeProvider(), new ContentRoutingReadiness());

    [Test]
    public async Task A_job_should_run_again_when_it_failed_before()
    {
        FailingJob job = new();
        _readiness.MarkReady();
        using RecurringJobs jobs = new([job], _readiness, _time, NullLogger<RecurringJobs>.Instance);
        await jobs.StartAsync(CancellationToken.None);

        await AdvanceUntilAsync(() => job.Runs >= 2);
        await jobs.StopAsync(CancellationToken.None);

        Assert.That(job.Runs, Is.GreaterThanOrEqualTo(2));
    }

    [Test]
    public async Task A_job_should_wait_when_the_site_has_not_booted()
    {
        FailingJob job = new();
        using RecurringJobs jobs = new([job], _readiness, _time, NullLogger<RecurringJobs>.Instance);
        await jobs.StartAsync(CancellationToken.None);
        for (int minute = 0; minute < 10; minute++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        await jobs.StopAsync(CancellationToken.None);

        Assert.That(job.Runs, Is.Zero);
    }

    private async Task AdvanceUntilAsync(Func<bool> condition)
    {
        while (!condition())
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }
    }

    private sealed class FailingJob : IRecurringJob
    {
        public int Runs { get; private set; }

        public TimeSpan Period => TimeSpan.FromMinutes(1);

        public Task RunAsync(CancellationToken cancellationToken)
        {
            Runs++;
            throw new InvalidOperationException("broken");
        }
    }
}
