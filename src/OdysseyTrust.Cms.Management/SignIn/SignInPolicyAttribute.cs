using Microsoft.AspNetCore.Mvc.Filters;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>Says what the sign-in pages may do in a browser: show themselves, and send their form to this site.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SignInPolicyAttribute : ResultFilterAttribute
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public override void OnResultExecuting(ResultExecutingContext context) => context.HttpContext.Response.Headers.ContentSecurityPolicy = Policy;
}
