using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Planning.Rules;

internal static class Cultures
{
    /// <summary>Whether the site will have a language of this code.</summary>
    public static bool Exists(SyncState state, string isoCode) => state.Of(SyncKind.Languages).FindAfter(isoCode).Any();
}
