using OdysseyTrust.Cms.Hosting.Messaging;
using Umbraco.Cms.Core.Cache;

namespace OdysseyTrust.Tests.Unit.Hosting;

[TestFixture]
public class SingleServerMessengerTests
{
    [Test]
    public void The_caches_below_should_be_cleared_before_what_is_published_is_read_anew()
    {
        RecordingRefresher refresher = new();

        new SingleServerMessenger().QueueRefresh<int>(refresher, [1, 2]);

        Assert.That(refresher.Calls, Is.EqualTo(new[] { "RefreshInternal 1,2", "Refresh 1,2" }));
    }

    private sealed class RecordingRefresher : IPayloadCacheRefresher<int>
    {
        public List<string> Calls { get; } = [];

        public Guid RefresherUniqueId { get; } = Guid.NewGuid();

        public string Name => "Recording";

        public void Refresh(int[] payloads) => Calls.Add($"Refresh {string.Join(',', payloads)}");

        public void RefreshInternal(int[] payloads) => Calls.Add($"RefreshInternal {string.Join(',', payloads)}");

        public void Refresh(string json) => Calls.Add($"Refresh {json}");

        public void RefreshAll() => Calls.Add("RefreshAll");

        public void Refresh(int id) => Calls.Add($"Refresh {id}");

        public void Refresh(Guid id) => Calls.Add($"Refresh {id}");

        public void Remove(int id) => Calls.Add($"Remove {id}");
    }
}
