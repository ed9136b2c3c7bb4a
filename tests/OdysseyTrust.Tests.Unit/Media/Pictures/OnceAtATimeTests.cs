using OdysseyTrust.Cms.Media.Pictures.Making;

namespace OdysseyTrust.Tests.Unit.Media.Pictures;

[TestFixture]
public sealed class OnceAtATimeTests
{
    private readonly OnceAtATime<string> _work = new();

    [Test]
    public async Task Work_should_be_done_once_when_many_ask_at_the_same_time()
    {
        int begun = 0;
        TaskCompletionSource<string> result = new();
        Task<string>[] waiting = [.. Enumerable.Range(0, 20).Select(_ => _work.RunAsync("hall", WorkAsync, CancellationToken.None))];

        result.SetResult("done");

        Assert.That(await Task.WhenAll(waiting), Is.All.EqualTo("done"));
        Assert.That(begun, Is.EqualTo(1));

        Task<string> WorkAsync(CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref begun);
            return result.Task;
        }
    }

    [Test]
    public async Task Work_should_go_on_when_one_of_two_who_wait_leaves()
    {
        TaskCompletionSource<string> result = new();
        using CancellationTokenSource leaves = new();
        Task<string> leaver = _work.RunAsync("hall", token => result.Task.WaitAsync(token), leaves.Token);
        Task<string> stayer = _work.RunAsync("hall", _ => throw new InvalidOperationException("It was begun twice."), CancellationToken.None);

        await leaves.CancelAsync();
        Assert.That(() => leaver, Throws.InstanceOf<OperationCanceledException>());
        result.SetResult("done");

        Assert.That(await stayer, Is.EqualTo("done"));
    }

    [Test]
    public async Task Work_should_be_begun_anew_when_all_who_waited_had_left()
    {
        TaskCompletionSource cancelled = new();
        using CancellationTokenSource leaves = new();
        Task<string> leaver = _work.RunAsync("hall", NeverAsync, leaves.Token);

        await leaves.CancelAsync();
        Assert.That(() => leaver, Throws.InstanceOf<OperationCanceledException>());
        await cancelled.Task;

        Assert.That(await _work.RunAsync("hall", _ => Task.FromResult("done"), CancellationToken.None), Is.EqualTo("done"));

        async Task<string> NeverAsync(CancellationToken cancellationToken)
        {
            using CancellationTokenRegistration registration = cancellationToken.Register(() => cancelled.SetResult());
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return "never";
        }
    }

    [Test]
    public void Everybody_should_hear_of_it_when_work_fails()
    {
        Task<string> failing = _work.RunAsync("hall", _ => throw new IOException("The disk is full."), CancellationToken.None);

        Assert.That(() => failing, Throws.InstanceOf<IOException>());
    }
}
