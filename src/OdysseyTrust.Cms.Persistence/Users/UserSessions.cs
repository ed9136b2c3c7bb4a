using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>Who is signed in, where, and since when.</summary>
internal sealed class UserSessions(IDatabaseAccessor accessor, TimeProvider clock, IOptionsMonitor<GlobalSettings> settings)
{
    /// <summary>How long a session that nobody used is remembered.</summary>
    private static readonly TimeSpan StaleAfter = TimeSpan.FromDays(15);

    private DbSet<UserSessionRow> Sessions => accessor.Database.Set<UserSessionRow>();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Guid Create(int userId, string ipAddress, bool cleanStaleSessions)
    {
        DateTime now = Now;
        UserSessionRow session = new() { Id = Guid.NewGuid(), UserId = userId, IpAddress = ipAddress, LoggedIn = now, LastValidated = now };
        Sessions.Add(session);
        accessor.Database.SaveAndForget();
        if (cleanStaleSessions)
        {
            Clear(StaleAfter);
        }

        return session.Id;
    }

    /// <summary>
    /// Whether the session is open. One that was not validated for <c>Umbraco:CMS:Global:TimeOut</c> is over; any other is as good as new.
    /// </summary>
    public bool Validate(int userId, Guid sessionId)
    {
        DateTime now = Now;
        DateTime oldest = now - settings.CurrentValue.TimeOut;
        return Sessions
            .Where(session => session.Id == sessionId && session.UserId == userId && session.LoggedOut == null && session.LastValidated >= oldest)
            .ExecuteUpdate(update => update.SetProperty(session => session.LastValidated, now)) == 1;
    }

    public int Clear(int userId) => Sessions.Where(session => session.UserId == userId).ExecuteDelete();

    public int Clear(TimeSpan unusedFor)
    {
        DateTime oldest = Now - unusedFor;
        return Sessions.Where(session => session.LastValidated < oldest).ExecuteDelete();
    }

    /// <summary>Ends a session. It stays known as ended until it is stale, so that its id can't come to life again.</summary>
    public void Close(Guid sessionId)
    {
        DateTime now = Now;
        Sessions.Where(session => session.Id == sessionId && session.LoggedOut == null)
            .ExecuteUpdate(update => update.SetProperty(session => session.LoggedOut, now));
    }
}
