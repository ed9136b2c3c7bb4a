using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Reads and stores users for Core's user service and for the sign-in, and tells others when one changes.</summary>
internal sealed class BackOfficeUserStore(
    ICoreScopeProvider scopes,
    IUserRepository repository,
    IBackOfficeUserReader reader,
    IEventMessagesFactory messagesFactory) : IBackOfficeUserStore
{
    /// <exception cref="ArgumentException">The user has no user name or no name.</exception>
    public async Task<UserOperationStatus> SaveAsync(IUser user)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(user.Username);
        ArgumentException.ThrowIfNullOrWhiteSpace(user.Name);
        EventMessages messages = messagesFactory.Get();
        using ICoreScope scope = scopes.CreateCoreScope();
        UserSavingNotification saving = new(user, messages);
        if (await scope.Notifications.PublishCancelableAsync(saving))
        {
            scope.Complete();
            return UserOperationStatus.CancelledByNotification;
        }

        repository.Save(user);
        scope.Notifications.Publish(new UserSavedNotification(user, messages).WithStateFrom(saving));
        scope.Complete();
        return UserOperationStatus.Success;
    }

    /// <summary>A disabled user keeps all they have, and can't sign in.</summary>
    public Task<UserOperationStatus> DisableAsync(IUser user)
    {
        user.IsApproved = false;
        user.InvitedDate = null;
        return SaveAsync(user);
    }

    public Task<IUser?> GetByUserNameAsync(string username)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return Task.FromResult(repository.GetByUsername(username, includeSecurityData: true));
    }

    public Task<IUser?> GetByEmailAsync(string email)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return Task.FromResult(repository.Get(scopes.CreateQuery<IUser>().Where(user => user.Email == email)).FirstOrDefault());
    }

    public Task<IUser?> GetAsync(int id) => Task.FromResult(reader.GetById(id));

    public Task<IUser?> GetAsync(Guid key) => Task.FromResult(reader.GetByKey(key));

    public Task<IEnumerable<IUser>> GetUsersAsync(params Guid[]? keys) => Task.FromResult(reader.GetManyByKey(keys ?? []));

    public Task<IEnumerable<IUser>> GetUsersAsync(params int[]? ids) => Task.FromResult(reader.GetManyById(ids ?? []));

    public Task<IEnumerable<IUser>> GetAllInGroupAsync(int groupId) => Task.FromResult(reader.GetAllInGroup(groupId));
}
