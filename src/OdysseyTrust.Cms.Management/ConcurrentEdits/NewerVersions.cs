using System.Globalization;
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
    /// <summary>The trust's schools, and all who edit their site, are in one place.</summary>
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    private static readonly AuditType[] Saves = [AuditType.Save, AuditType.SaveVariant, AuditType.Publish, AuditType.PublishVariant, AuditType.RollBack];
    private static readonly AuditType[] Moves = [AuditType.Move, AuditType.Delete];

    /// <param name="newer">The version that is stored.</param>
    /// <param name="caller">Who wanted to replace it.</param>
    public async Task<OperationProblem> DescribeAsync(NewerVersion newer, ClaimsPrincipal caller)
    {
        string what = newer.ObjectType == UmbracoObjectTypes.Document ? "page" : "media item";
        (IUser? user, DateTime at) = await FindAsync(newer, newer.Content.Trashed ? Moves : Saves);
        bool own = user is not null && user.Key == caller.GetUmbracoIdentity()?.GetUserKey();
        string who = own ? "You" : user?.Name ?? "Somebody";
        return newer.Content.Trashed
            ? OperationProblem.Conflict(
                $"{who} moved this {what} to the recycle bin {When(at)}{(own ? string.Empty : " while you were editing")}",
                $"Your changes are still here. Restore the {what} from the recycle bin, or keep a copy of what you need.")
            : OperationProblem.Conflict(
                own ? $"You saved this {what} {When(at)} in another window" : $"{who} saved this {what} {When(at)} while you were editing",
                "Your changes are still here. Keep a copy of what you need and reload the page, or save over the newer version.");
    }

    /// <summary>Moves and sorting change who wrote an item last, and when: the audit trail tells them from saves.</summary>
    private async Task<(IUser? User, DateTime At)> FindAsync(NewerVersion newer, AuditType[] actions)
    {
        PagedModel<IAuditItem> found = await audit.GetItemsByKeyAsync(
            newer.Content.Key, newer.ObjectType, skip: 0, take: 1, Direction.Descending, sinceDate: null, actions);
        return found.Items.FirstOrDefault() is { } item
            ? (users.GetById(item.UserId), item.CreateDate)
            : (users.GetById(newer.Content.WriterId), newer.Content.UpdateDate);
    }

    /// <summary>Such as <c>at 14:03</c>, or <c>on 27 November at 14:03</c> when that was another day, by the schools' clocks.</summary>
    private string When(DateTime time)
    {
        DateTime local = TimeZoneInfo.ConvertTimeFromUtc(time.ToUniversalTime(), London);
        bool today = local.Date == TimeZoneInfo.ConvertTimeFromUtc(clock.GetUtcNow().UtcDateTime, London).Date;
        return local.ToString(today ? "'at' HH:mm" : "'on' d MMMM 'at' HH:mm", CultureInfo.InvariantCulture);
    }
}
