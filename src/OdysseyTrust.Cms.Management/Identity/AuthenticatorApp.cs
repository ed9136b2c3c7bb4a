using System.Text;
using OtpNet;
using QRCoder;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>A second factor: an app on the user's phone shows a code that changes every half minute (RFC 6238).</summary>
internal sealed class AuthenticatorApp(IBackOfficeUserReader users) : ITwoFactorProvider
{
    /// <summary>What the back office's own part of it is registered for.</summary>
    public const string Name = "AuthenticatorApp";

    /// <summary>What the app shows above the code.</summary>
    private const string Issuer = "Odyssey Collaborative Trust";

    private const int PixelsPerModule = 6;

    /// <summary>Clocks of phones are not exact.</summary>
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    public string ProviderName => Name;

    public Task<ISetupTwoFactorModel> GetSetupDataAsync(Guid userOrMemberKey, string secret)
    {
        string user = users.GetByKey(userOrMemberKey)?.Username ?? string.Empty;
        string address = new OtpUri(OtpType.Totp, Bytes(secret), user, Issuer).ToString();
        byte[] picture = PngByteQRCodeHelper.GetQRCode(address, QRCodeGenerator.ECCLevel.M, PixelsPerModule);
        return Task.FromResult<ISetupTwoFactorModel>(
            new AuthenticatorAppSetup(secret, $"data:image/png;base64,{Convert.ToBase64String(picture)}"));
    }

    public bool ValidateTwoFactorPIN(string secret, string token) => new Totp(Bytes(secret)).VerifyTotp(token, out _, Window);

    public bool ValidateTwoFactorSetup(string secret, string token) => ValidateTwoFactorPIN(secret, token);

    private static byte[] Bytes(string secret) => Encoding.UTF8.GetBytes(secret);
}
