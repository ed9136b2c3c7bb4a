using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Reads users, each call in a scope of its own. No ids or keys ask for no users, where a repository would give all.</summary>
internal sealed class BackOfficeUserReader(ICoreScopeProvider scopes, IUserRepository repository) : IBackOfficeUserReader
{
    public IUser? GetById(int id)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return repository.Get(id);
    }

    public IUser? GetByKey(Guid key)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return repository.Get(key);
    }

    public IEnumerable<IUser> GetManyById(IEnumerable<int> ids)
    {
        List<int> wanted = [.. ids];
        if (wanted.Count == 0)
        {
            return [];
        }

        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return repository.Get(scopes.CreateQuery<IUser>().Where(user => wanted.Contains(user.Id)));
    }

    public IEnumerable<IUser> GetManyByKey(IEnumerable<Guid> keys)
    {
        Guid[] wanted = [.. keys];
        if (wanted.Length == 0)
        {
            return [];
        }

        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return repository.GetMany(wanted);
    }

    public IEnumerable<IUser> GetAllInGroup(int groupId)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return repository.GetAllInGroup(groupId);
    }
}
