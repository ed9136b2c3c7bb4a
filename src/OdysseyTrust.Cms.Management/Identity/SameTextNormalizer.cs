using Microsoft.AspNetCore.Identity;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>Leaves names and addresses as they are: the database compares them without regard to case.</summary>
internal sealed class SameTextNormalizer : ILookupNormalizer
{
    public static readonly SameTextNormalizer Instance = new();

    private SameTextNormalizer()
    {
    }

    public string? NormalizeName(string? name) => name;

    public string? NormalizeEmail(string? email) => email;
}
