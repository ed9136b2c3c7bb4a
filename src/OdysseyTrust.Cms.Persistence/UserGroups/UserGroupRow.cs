using OdysseyTrust.Cms.Persistence.Users;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Persistence.UserGroups;

/// <summary>What the users of a group may see and do.</summary>
internal sealed class UserGroupRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Alias { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string? Description { get; set; }

    public string? Icon { get; set; }

    public bool HasAccessToAllLanguages { get; set; }

    public int? StartContentId { get; set; }

    public int? StartMediaId { get; set; }

    public int? StartElementId { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    /// <summary>The aliases of the back office's sections that the group opens.</summary>
    public List<string> Sections { get; set; } = [];

    /// <summary>What the group may do wherever no granular permission says otherwise: <c>Umb.Document.Read</c> and so on.</summary>
    public List<string> Permissions { get; set; } = [];

    public List<UserGroupLanguageRow> Languages { get; } = [];

    public List<GranularPermissionRow> GranularPermissions { get; } = [];

    public List<UserRow> Users { get; } = [];

    /// <summary>Copies what is stored in this row itself; not the id, languages, granular permissions or users.</summary>
    public void Take(IUserGroup group)
    {
        Key = group.Key;
        Alias = group.Alias;
        Name = group.Name ?? string.Empty;
        Description = group.Description;
        Icon = group.Icon;
        HasAccessToAllLanguages = group.HasAccessToAllLanguages;
        StartContentId = group.StartContentId;
        StartMediaId = group.StartMediaId;
        StartElementId = group.StartElementId;
        CreateDate = group.CreateDate;
        UpdateDate = group.UpdateDate;
        Sections = [.. group.AllowedSections];
        Permissions = [.. group.Permissions];
    }
}
