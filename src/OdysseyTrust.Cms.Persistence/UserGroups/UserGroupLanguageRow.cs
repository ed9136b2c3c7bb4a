namespace OdysseyTrust.Cms.Persistence.UserGroups;

/// <summary>A language that a user group may edit, where it may not edit all.</summary>
internal sealed class UserGroupLanguageRow
{
    public int UserGroupId { get; set; }

    public int LanguageId { get; set; }
}
