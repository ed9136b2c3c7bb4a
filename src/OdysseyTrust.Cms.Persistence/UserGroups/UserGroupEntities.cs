using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Cms.Persistence.UserGroups;

/// <summary>Turns rows, read with all that belongs to them, into Core's user groups.</summary>
internal static class UserGroupEntities
{
    public static IUserGroup ToUserGroup(this UserGroupRow row, IShortStringHelper shortStringHelper, int userCount)
    {
        UserGroup group = new(shortStringHelper, userCount, row.Alias, row.Name, row.Icon);
        group.DisableChangeTracking();
        group.Id = row.Id;
        group.Key = row.Key;
        group.Description = row.Description;
        group.HasAccessToAllLanguages = row.HasAccessToAllLanguages;
        group.StartContentId = row.StartContentId;
        group.StartMediaId = row.StartMediaId;
        group.StartElementId = row.StartElementId;
        group.CreateDate = row.CreateDate;
        group.UpdateDate = row.UpdateDate;
        group.Permissions = row.Permissions.ToHashSet();
        group.GranularPermissions = row.GranularPermissions.Select(permission => permission.ToGranularPermission()).ToHashSet();
        row.Sections.ForEach(group.AddAllowedSection);
        row.Languages.ForEach(language => group.AddAllowedLanguage(language.LanguageId));
        group.ResetDirtyProperties(rememberDirty: false);
        group.EnableChangeTracking();
        return group;
    }

    /// <summary>The group as the users in it carry it.</summary>
    public static IReadOnlyUserGroup ToReadOnlyUserGroup(this UserGroupRow row) => new ReadOnlyUserGroup(
        row.Id,
        row.Key,
        row.Name,
        row.Description,
        row.Icon,
        row.StartContentId,
        row.StartMediaId,
        row.StartElementId,
        row.Alias,
        row.Languages.Select(language => language.LanguageId),
        row.Sections,
        row.Permissions.ToHashSet(),
        row.GranularPermissions.Select(permission => permission.ToGranularPermission()).ToHashSet(),
        row.HasAccessToAllLanguages);
}
