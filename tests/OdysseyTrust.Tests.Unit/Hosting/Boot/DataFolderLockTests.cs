using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Time.Testing;
using OdysseyTrust.Cms.Hosting.AspNetCore;
using OdysseyTrust.Cms.Hosting.Boot;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Unit.Hosting.Boot;

/// <summary>One process per data folder.</summary>
public class DataFolderLockTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void SetUp() => _folder = new TemporaryFolder();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public async Task A_second_one_should_be_refused_when_the_first_has_the_folder()
    {
        using DataFolderLock first = Lock();
        using DataFolderLock second = Lock();

        bool got = await first.AcquireLockAsync(0);
        bool gotAgain = await second.AcquireLockAsync(0);

        Assert.That((got, gotAgain), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task A_second_one_should_get_the_folder_when_the_first_lets_go_in_time()
    {
        FakeTimeProvider time = new();
        DataFolderLock first = Lock();
        using DataFolderLock second = Lock(time);
        await first.AcquireLockAsync(0);

        Task<bool> waiting = second.AcquireLockAsync(10_000);
        first.Dispose();
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.That(await waiting, Is.True);
    }

    private DataFolderLock Lock(TimeProvider? time = null)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("OdysseyTrust:DataPath", _folder.Path)])
            .Build();
        return new DataFolderLock(new DataFolder(configuration, new HostingEnvironment { ContentRootPath = _folder.Path }), time ?? TimeProvider.System);
    }
}
