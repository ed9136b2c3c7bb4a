namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>The tree that a user's start node belongs to.</summary>
internal enum StartNodeKind
{
    Content = 1,
    Media = 2,
    Element = 3,
}
