using System.Security.Cryptography;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Files;

/// <summary>A file below the uSync folder.</summary>
/// <param name="Path">Below the folder, with forward slashes.</param>
internal sealed record SyncFile(SyncKind Kind, string Path, byte[] Bytes)
{
    /// <summary>Tells whether the file has changed since it was imported.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
