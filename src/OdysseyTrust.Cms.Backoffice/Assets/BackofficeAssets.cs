using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.StaticFiles;

namespace OdysseyTrust.Cms.Backoffice.Assets;

/// <summary>The files of the back office, which lie in this assembly. Those that gain from it are there compressed, and only so.</summary>
internal sealed class BackofficeAssets
{
    private const string Folder = "files/";
    private const string ManifestName = "manifest.json";
    private const string DefaultContentType = "application/octet-stream";

    /// <summary>The encodings, best first, and how the name of a file that has them ends.</summary>
    private static readonly (string Encoding, string Extension)[] Encodings = [("br", ".br"), ("gzip", ".gz")];

    private readonly Assembly _assembly = typeof(BackofficeAssets).Assembly;
    private readonly FrozenSet<string> _names;
    private readonly FileExtensionContentTypeProvider _contentTypes = new();

    public BackofficeAssets()
    {
        _names = _assembly.GetManifestResourceNames().ToFrozenSet(StringComparer.Ordinal);
        using Stream manifest = Open(ManifestName);
        Manifest = JsonSerializer.Deserialize<BackofficeManifest>(manifest, JsonSerializerOptions.Web)!;
    }

    /// <summary>What there is.</summary>
    public BackofficeManifest Manifest { get; }

    /// <summary>A word that changes when any of the files does.</summary>
    public string Version { get; } = typeof(BackofficeAssets).Module.ModuleVersionId.ToString("N");

    /// <summary>Opens a file in the best encoding that the reader takes; one that takes none gets it uncompressed.</summary>
    /// <param name="path">Its path under the address of the files.</param>
    /// <param name="accepts">Whether the reader takes an encoding.</param>
    /// <returns>The file, or <see langword="null"/> when there is none.</returns>
    public BackofficeAsset? Find(string path, Predicate<string> accepts)
    {
        string name = Folder + path;
        string contentType = _contentTypes.TryGetContentType(path, out string? known) ? known : DefaultContentType;
        if (_names.Contains(name))
        {
            return new BackofficeAsset(Open(name), contentType, ContentEncoding: null);
        }

        foreach ((string encoding, string extension) in Encodings)
        {
            if (accepts(encoding) && _names.Contains(name + extension))
            {
                return new BackofficeAsset(Open(name + extension), contentType, encoding);
            }
        }

        string compressed = name + Encodings[0].Extension;
        return _names.Contains(compressed)
            ? new BackofficeAsset(new BrotliStream(Open(compressed), CompressionMode.Decompress), contentType, ContentEncoding: null)
            : null;
    }

    private Stream Open(string name) => _assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The back office is not whole: {name} is not in {_assembly.Location}. Build the project again.");
}
