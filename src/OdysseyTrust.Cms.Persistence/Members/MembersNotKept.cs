namespace OdysseyTrust.Cms.Persistence.Members;

/// <summary>
/// The site has no members: nobody but staff signs in. Core still asks for them (when a type is deleted, when it counts), and the truth
/// is that there are none; to make one is refused.
/// </summary>
internal static class MembersNotKept
{
    /// <summary>The refusal to store a member, group or sign-in.</summary>
    public static NotSupportedException By(string repository) =>
        new($"{repository} keeps no members: this site has none. Store members in it before a feature is built on them.");
}
