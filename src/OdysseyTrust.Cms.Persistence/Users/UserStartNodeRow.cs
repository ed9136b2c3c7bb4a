namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>A node from which a user sees one of the trees downwards, beside what the user's groups give.</summary>
internal sealed class UserStartNodeRow
{
    public int UserId { get; set; }

    public StartNodeKind Kind { get; set; }

    public int NodeId { get; set; }
}
