using System.Collections.Concurrent;

namespace OdysseyTrust.Cms.Management.ServerEvents;

/// <summary>Who listens to server events.</summary>
internal sealed class ServerEventListeners
{
    private readonly ConcurrentDictionary<string, Guid> _users = new();

    /// <summary>The connections of each user.</summary>
    public ILookup<Guid, string> ByUser => _users.ToLookup(connection => connection.Value, connection => connection.Key);

    public void Add(string connectionId, Guid userKey) => _users[connectionId] = userKey;

    public void Remove(string connectionId) => _users.TryRemove(connectionId, out _);
}
