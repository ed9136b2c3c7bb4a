using Umbraco.Cms.Core.Configuration;

namespace OdysseyTrust.Cms.Management.Security;

/// <summary>The rules of passwords.</summary>
internal sealed record PasswordConfigurationResponse(
    int MinimumPasswordLength,
    bool RequireNonLetterOrDigit,
    bool RequireDigit,
    bool RequireLowercase,
    bool RequireUppercase)
{
    public static PasswordConfigurationResponse From(IPasswordConfiguration rules) => new(
        rules.RequiredLength,
        rules.RequireNonLetterOrDigit,
        rules.RequireDigit,
        rules.RequireLowercase,
        rules.RequireUppercase);
}
