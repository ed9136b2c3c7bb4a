using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>Serves the style sheet of the sign-in pages.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class SignInStyleController(SignInStyle style) : ControllerBase
{
    [HttpGet(SignInStyle.Path)]
    [ResponseCache(Duration = 31536000, Location = ResponseCacheLocation.Any)]
    public IActionResult Get() => File(style.Content, "text/css; charset=utf-8");
}
