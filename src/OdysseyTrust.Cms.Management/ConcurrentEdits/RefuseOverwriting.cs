using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.ConcurrentEdits;

/// <summary>
/// Stops a save that would overwrite a newer one. It runs inside the scope that saves, and takes the lock that the save is about to take, so that nothing
/// can come between the look at what is stored and the write.
/// </summary>
internal sealed class RefuseOverwriting(IHttpContextAccessor http, ICoreScopeProvider scopes, IContentService documents, IMediaService media)
    : INotificationHandler<ContentSavingNotification>, INotificationHandler<MediaSavingNotification>
{
    public void Handle(ContentSavingNotification notification) => notification.Cancel |=
        WouldOverwrite(notification.SavedEntities, documents.GetById, Constants.Locks.ContentTree, UmbracoObjectTypes.Document);

    public void Handle(MediaSavingNotification notification) => notification.Cancel |=
        WouldOverwrite(notification.SavedEntities, media.GetById, Constants.Locks.MediaTree, UmbracoObjectTypes.Media);

    private bool WouldOverwrite(IEnumerable<IContentBase> saved, Func<Guid, IContentBase?> read, int lockId, UmbracoObjectTypes objectType)
    {
        if (http.HttpContext?.Features.Get<EditInProgress>() is not { IsChecked: false } edit || saved.All(content => content.Key != edit.Key))
        {
            return false;
        }

        edit.IsChecked = true;
        using ICoreScope scope = scopes.CreateCoreScope();
        scope.WriteLock(lockId);
        IContentBase? stored = read(edit.Key);
        scope.Complete();
        if (stored is null || edit.Versions.Contains(ContentVersion.Of(stored)))
        {
            return false;
        }

        edit.Newer = new NewerVersion(stored, objectType);
        return true;
    }
}
