using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;

namespace OdysseyTrust.Web.Features.Staff;

/// <summary>Who edits the site, beside Umbraco's own administrators.</summary>
internal static class StaffGroups
{
    /// <summary>The office that looks after the whole site: everything but host names, members' pages, settings and users.</summary>
    public static readonly StaffGroup Communications = new(
        new Guid("6f1c1f0e-6a3d-4b61-9a3e-0c8a8a1d4b01"),
        "communications",
        "Communications",
        "Write, publish and put away pages and media of the whole site.",
        "icon-megaphone",
        [Constants.Applications.Content, Constants.Applications.Media],
        WholeSite: true,
        new HashSet<string>
        {
            ActionBrowse.ActionLetter,
            ActionNew.ActionLetter,
            ActionUpdate.ActionLetter,
            ActionPublish.ActionLetter,
            ActionUnpublish.ActionLetter,
            ActionDelete.ActionLetter,
            ActionRestore.ActionLetter,
            ActionMove.ActionLetter,
            ActionCopy.ActionLetter,
            ActionSort.ActionLetter,
            ActionRollback.ActionLetter,
            ActionCreateBlueprintFromContent.ActionLetter,
            ActionNotify.ActionLetter,
            ActionDocumentPropertyRead.ActionLetter,
            ActionDocumentPropertyWrite.ActionLetter,
        });

    /// <summary>
    /// School offices: their own school's page, what lies below it, and their own media folder. A school's page is taken off the site, moved or
    /// thrown away by the communications office alone, which is also the one to bring it back.
    /// </summary>
    public static readonly StaffGroup SchoolEditors = new(
        new Guid("6f1c1f0e-6a3d-4b61-9a3e-0c8a8a1d4b02"),
        "schoolEditors",
        "School editors",
        "Keep one school’s page and pictures up to date. Give each user their school as start nodes, of content and of media: without them they reach nothing.",
        "icon-school",
        [Constants.Applications.Content, Constants.Applications.Media],
        WholeSite: false,
        new HashSet<string>
        {
            ActionBrowse.ActionLetter,
            ActionNew.ActionLetter,
            ActionUpdate.ActionLetter,
            ActionPublish.ActionLetter,
            ActionSort.ActionLetter,
            ActionRollback.ActionLetter,
            ActionNotify.ActionLetter,
            ActionDocumentPropertyRead.ActionLetter,
            ActionDocumentPropertyWrite.ActionLetter,
        });

    /// <summary>Those who look at pages before they are published.</summary>
    public static readonly StaffGroup Reviewers = new(
        new Guid("6f1c1f0e-6a3d-4b61-9a3e-0c8a8a1d4b03"),
        "reviewers",
        "Reviewers",
        "Read and preview every page, and change none.",
        "icon-glasses",
        [Constants.Applications.Content],
        WholeSite: true,
        new HashSet<string> { ActionBrowse.ActionLetter, ActionNotify.ActionLetter, ActionDocumentPropertyRead.ActionLetter });

    public static IReadOnlyList<StaffGroup> All { get; } = [Communications, SchoolEditors, Reviewers];
}
