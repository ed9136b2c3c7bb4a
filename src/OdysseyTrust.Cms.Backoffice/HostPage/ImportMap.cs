using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Manifest;

namespace OdysseyTrust.Cms.Backoffice.HostPage;

/// <summary>The import map of the host page.</summary>
internal static class ImportMap
{
    /// <summary>Its encoder leaves nothing in a string that could end the script that it stands in.</summary>
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Writes the names of the back office with those of the packages. A name of the back office stays what it is.</summary>
    public static string Write(IReadOnlyDictionary<string, string> own, PackageManifestImportmap packages)
    {
        Dictionary<string, string> imports = new(own);
        foreach ((string name, string address) in packages.Imports)
        {
            imports.TryAdd(name, address);
        }

        return JsonSerializer.Serialize(
            new PackageManifestImportmap { Imports = imports, Scopes = packages.Scopes is { Count: > 0 } scopes ? scopes : null },
            Json);
    }
}
