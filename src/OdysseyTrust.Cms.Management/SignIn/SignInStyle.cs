using System.Security.Cryptography;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>The style sheet of the sign-in pages, which lies in this assembly.</summary>
internal sealed class SignInStyle
{
    /// <summary>Where it is served.</summary>
    public const string Path = SignInRoutes.SignIn + "/style.css";

    private const string Resource = "sign-in.css";

    public SignInStyle()
    {
        using Stream stream = typeof(SignInStyle).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in {typeof(SignInStyle).Assembly.Location}. Build the project again.");
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        Content = copy.ToArray();
        Address = $"{Path}?v={Convert.ToHexStringLower(SHA256.HashData(Content))[..8]}";
    }

    /// <summary>Its text, in UTF-8.</summary>
    public byte[] Content { get; }

    /// <summary>Its address, which changes when it does.</summary>
    public string Address { get; }
}
