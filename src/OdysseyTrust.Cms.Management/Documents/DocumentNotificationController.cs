using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>What users are sent mail about, each by themselves.</summary>
internal sealed class DocumentNotificationController(
    IAuthorizationService authorization,
    IContentService documents,
    INotificationService notifications,
    ActionCollection actions,
    IBackOfficeSecurityAccessor security) : DocumentControllerBase(authorization)
{
    private IUser? CurrentUser => security.BackOfficeSecurity?.CurrentUser;

    [HttpGet("{id:guid}/notifications")]
    public async Task<IActionResult> Get(Guid id)
    {
        if (!await MayAsync(ActionBrowse.ActionLetter, id))
        {
            return Forbidden();
        }

        if (documents.GetById(id) is not { } document)
        {
            return Missing("document");
        }

        HashSet<string> subscribed = [.. (notifications.GetUserNotifications(CurrentUser, document.Path) ?? [])
            .Where(notification => notification.EntityId == document.Id)
            .Select(notification => notification.Action)];
        return Ok(actions
            .Where(action => action.ShowInNotifier)
            .Select(action => new DocumentNotificationResponse(action.Letter, action.Alias, subscribed.Contains(action.Letter))));
    }

    [HttpPut("{id:guid}/notifications")]
    public async Task<IActionResult> Update(Guid id, UpdateDocumentNotificationsRequest request)
    {
        if (!await MayAsync(ActionBrowse.ActionLetter, id))
        {
            return Forbidden();
        }

        if (documents.GetById(id) is not { } document)
        {
            return Missing("document");
        }

        notifications.SetNotifications(CurrentUser, document, [.. request.SubscribedActionIds]);
        return Ok();
    }
}
