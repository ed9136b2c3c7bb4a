using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Scoping;

namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>The client ids by which programs sign in as API users.</summary>
internal sealed class UserClients(IDatabaseAccessor accessor)
{
    private DbSet<UserClientRow> Clients => accessor.Database.Set<UserClientRow>();

    public IEnumerable<string> All() => [.. Clients.Select(client => client.ClientId)];

    public IEnumerable<string> Of(int userId) => [.. Clients.Where(client => client.UserId == userId).Select(client => client.ClientId)];

    public int? UserIdOf(string clientId) =>
        Clients.Where(client => client.ClientId == clientId).Select(client => (int?)client.UserId).SingleOrDefault();

    public void Add(int userId, string clientId)
    {
        Clients.Add(new UserClientRow { UserId = userId, ClientId = clientId });
        accessor.Database.SaveAndForget();
    }

    public bool Remove(int userId, string clientId) =>
        Clients.Where(client => client.UserId == userId && client.ClientId == clientId).ExecuteDelete() > 0;
}
