namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>Something that a part of the back office remembers for a user, such as how they like a list.</summary>
internal sealed class UserDataRow
{
    public Guid Key { get; set; }

    public Guid UserKey { get; set; }

    public string Group { get; set; } = string.Empty;

    public string Identifier { get; set; } = string.Empty;

    public string Value { get; set; } = string.Empty;
}
