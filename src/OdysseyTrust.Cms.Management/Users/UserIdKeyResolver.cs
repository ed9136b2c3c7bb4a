using System.Collections.Concurrent;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Which id a user's key belongs to, and the other way round. A user keeps both for life, so what was found is remembered.</summary>
internal sealed class UserIdKeyResolver(IBackOfficeUserReader users) : IUserIdKeyResolver
{
    private const int SuperUserId = -1;

    private readonly ConcurrentDictionary<Guid, int> _ids = new([new(Constants.Security.SuperUserKey, SuperUserId)]);
    private readonly ConcurrentDictionary<int, Guid> _keys = new([new(SuperUserId, Constants.Security.SuperUserKey)]);

    /// <exception cref="InvalidOperationException">There is no such user.</exception>
    public async Task<int> GetAsync(Guid key) => await TryGetAsync(key) is { Success: true } found
        ? found.Result
        : throw new InvalidOperationException($"There is no user with the key {key}.");

    /// <exception cref="InvalidOperationException">There is no such user.</exception>
    public async Task<Guid> GetAsync(int id) => await TryGetAsync(id) is { Success: true } found
        ? found.Result
        : throw new InvalidOperationException($"There is no user with the id {id}.");

    public Task<Attempt<int>> TryGetAsync(Guid key) => Task.FromResult(
        _ids.TryGetValue(key, out int id) || Remember(users.GetByKey(key)) && _ids.TryGetValue(key, out id) ? Attempt.Succeed(id) : Attempt.Fail<int>());

    public Task<Attempt<Guid>> TryGetAsync(int id) => Task.FromResult(
        _keys.TryGetValue(id, out Guid key) || Remember(users.GetById(id)) && _keys.TryGetValue(id, out key) ? Attempt.Succeed(key) : Attempt.Fail<Guid>());

    private bool Remember(IUser? user)
    {
        if (user is null)
        {
            return false;
        }

        _ids[user.Key] = user.Id;
        _keys[user.Id] = user.Key;
        return true;
    }
}
