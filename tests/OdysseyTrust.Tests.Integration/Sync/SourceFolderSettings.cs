using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Sync;

/// <summary>What the uSync folders of the source tree ask of a site.</summary>
internal static class SourceFolderSettings
{
    /// <summary>A new site begins with the language that a folder takes for granted: the sample's with Umbraco's own default.</summary>
    public static KeyValuePair<string, string?>[] Of(string? folder) =>
        folder == SourceTree.SampleFolder ? [new("Umbraco:CMS:InstallDefaultData:Languages:Values:0", "en-US")] : [];
}
