using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;

namespace OdysseyTrust.Cms.Persistence.UserGroups;

/// <summary>The user groups that Umbraco installs, under its own ids, keys and aliases, with the sections and permissions that it gives them.</summary>
internal static class StockUserGroups
{
    private static readonly string[] PropertyVerbs = [ActionDocumentPropertyRead.ActionLetter, ActionDocumentPropertyWrite.ActionLetter];

    private static readonly string[] WriterVerbs =
        [ActionBrowse.ActionLetter, ActionNew.ActionLetter, ActionUpdate.ActionLetter, ActionNotify.ActionLetter];

    private static readonly string[] EditorVerbs =
    [
        .. WriterVerbs,
        ActionDelete.ActionLetter,
        ActionMove.ActionLetter,
        ActionCopy.ActionLetter,
        ActionSort.ActionLetter,
        ActionRollback.ActionLetter,
        ActionProtect.ActionLetter,
        ActionPublish.ActionLetter,
        ActionUnpublish.ActionLetter,
        ActionRestore.ActionLetter,
        ActionCreateBlueprintFromContent.ActionLetter,
    ];

    private static readonly string[] AdministratorVerbs =
    [
        .. EditorVerbs,
        ActionAssignDomain.ActionLetter,
        ActionRights.ActionLetter,
        ActionElementBrowse.ActionLetter,
        ActionElementNew.ActionLetter,
        ActionElementUpdate.ActionLetter,
        ActionElementDelete.ActionLetter,
        ActionElementMove.ActionLetter,
        ActionElementCopy.ActionLetter,
        ActionElementPublish.ActionLetter,
        ActionElementUnpublish.ActionLetter,
        ActionElementRollback.ActionLetter,
        ActionElementContainerBrowse.ActionLetter,
        ActionElementContainerNew.ActionLetter,
        ActionElementContainerUpdate.ActionLetter,
        ActionElementContainerDelete.ActionLetter,
        ActionElementContainerMove.ActionLetter,
    ];

    private static readonly string[] AdministratorSections =
    [
        Constants.Applications.Content,
        Constants.Applications.Media,
        Constants.Applications.Library,
        Constants.Applications.Settings,
        Constants.Applications.Packages,
        Constants.Applications.Users,
        Constants.Applications.Members,
        Constants.Applications.Forms,
        Constants.Applications.Translation,
    ];

    public static IEnumerable<UserGroupRow> Create(DateTime now)
    {
        UserGroupRow administrators = Group(
            1, Constants.Security.AdminGroupKey, Constants.Security.AdminGroupAlias, "Administrators", "icon-medal", AdministratorSections, AdministratorVerbs, now);
        administrators.StartElementId = Constants.System.Root;
        return
        [
            administrators,
            Group(2, Constants.Security.WriterGroupKey, "writer", "Writers", "icon-edit", [Constants.Applications.Content], WriterVerbs, now),
            Group(
                3,
                Constants.Security.EditorGroupKey,
                "editor",
                "Editors",
                "icon-tools",
                [Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Forms],
                EditorVerbs,
                now),
            Group(
                4,
                Constants.Security.TranslatorGroupKey,
                "translator",
                "Translators",
                "icon-globe",
                [Constants.Applications.Translation],
                [ActionBrowse.ActionLetter, ActionUpdate.ActionLetter],
                now),
            new UserGroupRow
            {
                Id = 5,
                Key = Constants.Security.SensitiveDataGroupKey,
                Alias = "sensitiveData",
                Name = "Sensitive data",
                Icon = "icon-lock",
                CreateDate = now,
                UpdateDate = now,
            },
        ];
    }

    private static UserGroupRow Group(int id, Guid key, string alias, string name, string icon, string[] sections, string[] verbs, DateTime now) => new()
    {
        Id = id,
        Key = key,
        Alias = alias,
        Name = name,
        Icon = icon,
        HasAccessToAllLanguages = true,
        StartContentId = Constants.System.Root,
        StartMediaId = Constants.System.Root,
        Sections = [.. sections],
        Permissions = [.. verbs, .. PropertyVerbs],
        CreateDate = now,
        UpdateDate = now,
    };
}
