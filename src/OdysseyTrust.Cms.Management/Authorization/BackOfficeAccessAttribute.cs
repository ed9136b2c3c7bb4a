using Microsoft.AspNetCore.Authorization;
using OpenIddict.Validation.AspNetCore;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>Lets users of the back office in, by their token: any of them.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class BackOfficeAccessAttribute : AuthorizeAttribute
{
    public BackOfficeAccessAttribute() => AuthenticationSchemes = OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme;
}
