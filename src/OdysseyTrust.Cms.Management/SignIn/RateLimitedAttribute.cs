using Microsoft.AspNetCore.Mvc;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>Bounds how often an action can be called from one address: see <see cref="RateLimitFilter"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RateLimitedAttribute() : ServiceFilterAttribute(typeof(RateLimitFilter));
