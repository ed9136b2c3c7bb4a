namespace OdysseyTrust.Cms.Backoffice.Assets;

/// <summary>What the bundler says of the files that it made: <c>manifest.json</c>.</summary>
/// <param name="App">The address of the module that starts the back office.</param>
/// <param name="Additions">The address of the module that fits the back office to this server.</param>
/// <param name="Preload">The addresses of the modules that it needs to start.</param>
/// <param name="Style">The address of the host page's style sheet.</param>
/// <param name="Imports">The import map: the address of each module that extensions may import, by its name.</param>
internal sealed record BackofficeManifest(
    string App,
    string Additions,
    IReadOnlyList<string> Preload,
    string Style,
    IReadOnlyDictionary<string, string> Imports);
