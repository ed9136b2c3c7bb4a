using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.ServerEvents;

/// <summary>
/// Who may know that something has changed: of documents and media, those who can reach them; of users, those who manage them. Of all else, such as
/// document types, whoever is in the back office: they work with it, and an event says no more than its key.
/// </summary>
internal sealed class ServerEventAccess(IEntityService entities, AppCaches caches)
{
    public bool Allows(IUser user, ServerEvent serverEvent, ServerEventRoutingContext context) => serverEvent.EventSource switch
    {
        Constants.ServerEvents.EventSource.Document => user.HasSectionAccess(Constants.Applications.Content)
            && Reaches(context.EntityPath, user.CalculateContentStartNodeIds(entities, caches), Constants.System.RecycleBinContent),
        Constants.ServerEvents.EventSource.Media => user.HasSectionAccess(Constants.Applications.Media)
            && Reaches(context.EntityPath, user.CalculateMediaStartNodeIds(entities, caches), Constants.System.RecycleBinMedia),
        Constants.ServerEvents.EventSource.User or Constants.ServerEvents.EventSource.UserGroup =>
            user.HasSectionAccess(Constants.Applications.Users) || user.Key == serverEvent.Key,
        _ => true,
    };

    private static bool Reaches(string? path, int[]? startNodes, int recycleBin) =>
        path is not null && ContentPermissions.HasPathAccess(path, startNodes, recycleBin);
}
