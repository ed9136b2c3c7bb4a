using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.ExternalLogins;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Persistence.Users;

internal sealed partial class UserRepository
{
    public IUser? GetByClientId(string clientId) => clients.UserIdOf(clientId) is { } id ? Get(id) : null;

    public Guid CreateLoginSession(int? userId, string requestingIpAddress, bool cleanStaleSessions = true) => sessions.Create(
        userId ?? throw new ArgumentNullException(nameof(userId)), requestingIpAddress, cleanStaleSessions);

    public bool ValidateLoginSession(int userId, Guid sessionId) => sessions.Validate(userId, sessionId);

    public int ClearLoginSessions(int userId) => sessions.Clear(userId);

    public int ClearLoginSessions(TimeSpan timespan) => sessions.Clear(timespan);

    public void ClearLoginSession(Guid sessionId) => sessions.Close(sessionId);

    public IEnumerable<string> GetAllClientIds() => clients.All();

    public IEnumerable<string> GetClientIds(int id) => clients.Of(id);

    public void AddClientId(int id, string clientId) => clients.Add(id, clientId);

    public bool RemoveClientId(int id, string clientId) => clients.Remove(id, clientId);

    public void InvalidateSessionsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        string[] current = [.. currentLoginProviders];
        string stamp = NewSecurityStamp();
        IQueryable<Guid> keys = Database.Set<ExternalLoginRow>().Where(login => !current.Contains(login.LoginProvider)).Select(login => login.UserOrMemberKey);
        Users.Where(user => keys.Contains(user.Key)).ExecuteUpdate(update => update.SetProperty(user => user.SecurityStamp, stamp));
    }
}
