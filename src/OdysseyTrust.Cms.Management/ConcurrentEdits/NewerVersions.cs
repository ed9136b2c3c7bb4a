using System.Security.Claims;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.ConcurrentEdits;

/// <summary>Says whose newer version a save would have lost, and when they stored it.</summary>
internal sealed class NewerVersions(IAuditService audit, IBackOfficeUserReader users, TimeProvider clock)
{
    private static readonly AuditType[] Saves = [AuditType.Save, AuditType.SaveVariant, AuditType.Publish, AuditType.PublishVariant, AuditType.RollBack];
    private static readonly AuditType[] Moves = [AuditType.Move, AuditType.Delete];

    /// <param name="newer">The version that is stored.</param>
    /// <param name="caller">Who wanted to replace it.</param>
    public async Task<OperationProblem> DescribeAsync(NewerVersion newer, ClaimsPrincipal caller)
    {
        string what = newer.ObjectType == UmbracoObjectTypes.Document ? "page" : "media item";
        (IUser? user, DateTimeOffset at) = await FindAsync(newer, newer.Content.Trashed ? Moves : Saves);
        bool own = user is not null && user.Key == caller.GetUmbracoIdentity()?.GetUserKey();
        string who = own ? "You" : user?.Name ?? "Somebody";
        string when = UnitedKingdomTime.Describe(at, clock.GetUtcNow());
        return newer.Content.Trashed
            ? OperationProblem.Conflict(
                $"{who} moved this {what} to the recycle bin {when}{(own ? string.Empty : " while you were editing")}",
                $"Your changes are still here. Restore the {what} from the recycle bin, or keep a copy of what you need.")
            : OperationProblem.Conflict(
                own ? $"You saved this {what} {when} in another window" : $"{who} saved this {what} {when} while you were editing",
                "Your changes are still here. Keep a copy of what you need and reload the page, or save over the newer version.");
    }

    /// <summary>Moves and sorting change who wrote an item last, and when: the audit trail tells them from saves.</summary>
    private async Task<(IUser? User, DateTimeOffset At)> FindAsync(NewerVersion newer, AuditType[] actions)
    {
        PagedModel<IAuditItem> found = await audit.GetItemsByKeyAsync(
            newer.Content.Key, newer.ObjectType, skip: 0, take: 1, Direction.Descending, sinceDate: null, actions);
        return found.Items.FirstOrDefault() is { } item
            ? (users.GetById(item.UserId), item.CreateDate)
            : (users.GetById(newer.Content.WriterId), newer.Content.UpdateDate);
    }
}
