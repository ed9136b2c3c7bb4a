using Microsoft.Data.Sqlite;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Durability;

/// <summary>Kills the site at random moments; the seed is printed, so that a failure can be repeated.</summary>
[TestFixture]
public sealed class KillTests
{
    private const int Imports = 15;
    private const int Publishes = 35;
    private const int LongestImportMilliseconds = 6_000;

    private TemporaryFolder _data;
    private Random _random;

    [SetUp]
    public void SetUp()
    {
        int seed = Environment.TickCount;
        TestContext.Out.WriteLine($"Seed: {seed}");
        _random = new Random(seed);
        _data = new TemporaryFolder();
    }

    [TearDown]
    public void TearDown() => _data.Dispose();

    [Test]
    public async Task The_database_should_be_sound_and_the_import_whole_when_the_first_start_was_killed()
    {
        for (int kill = 0; kill < Imports; kill++)
        {
            using KilledSite site = new(_data.Path, pages: 0);
            await site.HearsAsync("booting");
            using CancellationTokenSource moment = new(_random.Next(LongestImportMilliseconds));
            await WaitForAsync(moment.Token);
            await site.KillAsync();
            AssertSound();
        }

        using KilledSite last = new(_data.Path, pages: 1);

        Assert.That(() => last.HearsAsync("published"), Throws.Nothing);
    }

    [Test]
    public async Task Every_answered_publish_should_be_held_when_the_site_was_killed()
    {
        HashSet<Guid> answered = [];
        for (int kill = 0; kill < Publishes; kill++)
        {
            using KilledSite site = new(_data.Path, pages: 1_000);
            await site.HearsAsync("ready");
            Assert.That(answered, Is.SubsetOf(site.Held), $"after kill {kill}");
            await site.HearsAsync("published", times: 1 + _random.Next(5));
            using CancellationTokenSource moment = new(_random.Next(30));
            await WaitForAsync(moment.Token);
            await site.KillAsync();
            answered.UnionWith(site.Published);
            AssertSound();
        }

        Assert.That(answered, Has.Count.GreaterThanOrEqualTo(Publishes));
    }

    /// <summary>The random moment is what is tested here, not a condition.</summary>
    private static async Task WaitForAsync(CancellationToken moment)
    {
        TaskCompletionSource reached = new();
        await using CancellationTokenRegistration registration = moment.Register(reached.SetResult);
        await reached.Task;
    }

    private void AssertSound()
    {
        string database = Path.Combine(_data.Path, "database", "odyssey.db");
        if (!File.Exists(database))
        {
            return;
        }

        using SqliteConnection connection = new($"Data Source={database};Pooling=False");
        connection.Open();
        using SqliteCommand check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        Assert.That(check.ExecuteScalar(), Is.EqualTo("ok"));
    }
}
