using Umbraco.Cms.Core;

namespace OdysseyTrust.Cms.Management.Users.Permissions;

/// <summary>Core stores sections under short names; the back office knows them by the aliases of its manifests. A section of a package has the same in both.</summary>
internal static class SectionAliases
{
    private static readonly Dictionary<string, string> ClientAliases = new()
    {
        [Constants.Applications.Content] = "Umb.Section.Content",
        [Constants.Applications.Media] = "Umb.Section.Media",
        [Constants.Applications.Members] = "Umb.Section.Members",
        [Constants.Applications.Packages] = "Umb.Section.Packages",
        [Constants.Applications.Settings] = "Umb.Section.Settings",
        [Constants.Applications.Translation] = "Umb.Section.Translation",
        [Constants.Applications.Users] = "Umb.Section.Users",
        [Constants.Applications.Library] = "Umb.Section.Library",
    };

    private static readonly Dictionary<string, string> CoreAliases = ClientAliases.ToDictionary(alias => alias.Value, alias => alias.Key);

    public static string ToClient(string alias) => ClientAliases.GetValueOrDefault(alias, alias);

    public static string ToCore(string alias) => CoreAliases.GetValueOrDefault(alias, alias);
}
