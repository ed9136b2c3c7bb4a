using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Integration.Management.Services;

public sealed class LongRunningOperationServiceTests : ManagementTests
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);

    private ILongRunningOperationService Operations => Site.Get<ILongRunningOperationService>();

    [Test]
    public async Task The_result_of_an_operation_is_kept()
    {
        var run = await Operations.RunAsync("Count", _ => Task.FromResult(new Counted(3, "pages")), runInBackground: false);

        var result = await Operations.GetResultAsync<Counted>(run.Result);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(LongRunningOperationEnqueueStatus.Success));
            Assert.That(result.Result, Is.EqualTo(new Counted(3, "pages")));
        });
    }

    [Test]
    public async Task An_operation_is_not_started_while_one_of_its_type_runs()
    {
        TaskCompletionSource ended = new();
        Task first = Operations.RunAsync("Only one", _ => ended.Task, runInBackground: false);

        var second = await Operations.RunAsync("Only one", _ => Task.CompletedTask);
        ended.SetResult();
        await first;

        Assert.That(second.Status, Is.EqualTo(LongRunningOperationEnqueueStatus.AlreadyRunning));
    }

    [Test]
    public async Task An_operation_that_failed_never_counts_as_done()
    {
        Assert.That(
            async () => await Operations.RunAsync("Fails", _ => Task.FromException(new InvalidOperationException("broken")), runInBackground: false),
            Throws.Exception);

        var done = await Operations.GetByTypeAsync("Fails", 0, 10, [LongRunningOperationStatus.Success]);
        Assert.That(done.Total, Is.Zero);
    }

    [Test]
    public async Task An_operation_that_nobody_hears_of_is_stale()
    {
        Guid id = Guid.NewGuid();
        ILongRunningOperationRepository repository = Site.Get<ILongRunningOperationRepository>();
        using (ICoreScope scope = Site.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            LongRunningOperation operation = new() { Id = id, Type = "Lost", Status = LongRunningOperationStatus.Running };
            await repository.CreateAsync(operation, _clock.GetUtcNow().AddMinutes(5));
            scope.Complete();
        }

        LongRunningOperationStatus? before = await Operations.GetStatusAsync(id);
        _clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Multiple(async () =>
        {
            Assert.That(before, Is.EqualTo(LongRunningOperationStatus.Running));
            Assert.That(await Operations.GetStatusAsync(id), Is.EqualTo(LongRunningOperationStatus.Stale));
            Assert.That((await Operations.GetByTypeAsync("Lost", 0, 10)).Total, Is.Zero);
            Assert.That((await Operations.GetByTypeAsync("Lost", 0, 10, [LongRunningOperationStatus.Stale])).Items.Single().Id, Is.EqualTo(id));
        });
    }

    protected override Task<ManagementSite> CreateAsync() =>
        ManagementSite.CreateAsync(services => services.AddSingleton<TimeProvider>(_clock));

    private sealed record Counted(int Count, string Of);
}
