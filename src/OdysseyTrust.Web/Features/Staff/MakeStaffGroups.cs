using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Web.Features.Staff;

/// <summary>
/// Makes the groups of the trust's staff on the first start. uSync's files know of no groups, and administrators own them after that: one that they change
/// or delete stays as they left it.
/// </summary>
internal sealed class MakeStaffGroups(
    IKeyValueService state,
    IUserGroupService groups,
    IShortStringHelper strings,
    ICoreScopeProvider scopes) : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    private const string StateKey = "OdysseyTrust.StaffGroups";
    private const string Made = "made";

    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
    {
        if (state.GetValue(StateKey) == Made)
        {
            return;
        }

        using ICoreScope scope = scopes.CreateCoreScope();
        foreach (StaffGroup group in StaffGroups.All)
        {
            await MakeAsync(group);
        }

        state.SetValue(StateKey, Made);
        scope.Complete();
    }

    private async Task MakeAsync(StaffGroup wanted)
    {
        UserGroup group = new(strings)
        {
            Key = wanted.Key,
            Alias = wanted.Alias,
            Name = wanted.Name,
            Description = wanted.Description,
            Icon = wanted.Icon,
            HasAccessToAllLanguages = true,
            StartContentId = wanted.WholeSite ? Constants.System.Root : null,
            StartMediaId = wanted.WholeSite ? Constants.System.Root : null,
            Permissions = wanted.Permissions.ToHashSet(),
        };
        foreach (string section in wanted.Sections)
        {
            group.AddAllowedSection(section);
        }

        Attempt<IUserGroup, UserGroupOperationStatus> made = await groups.CreateAsync(group, Constants.Security.SuperUserKey);
        if (!made.Success)
        {
            throw new InvalidOperationException($"The user group '{wanted.Name}' can't be made: {made.Status}.");
        }
    }
}
