using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Security;

/// <summary>Finds the user of the current request, or the one that work in the background is done for.</summary>
internal sealed class BackOfficeSecurityAccessor(IHttpContextAccessor httpContextAccessor, IBackOfficeUserReader users) : IBackOfficeSecurityAccessor
{
    private readonly AsyncLocal<IBackOfficeSecurity?> _overriding = new();

    public IBackOfficeSecurity? BackOfficeSecurity => _overriding.Value ?? OfRequest();

    /// <summary>Acts for another user in this flow of execution until what it returns is disposed.</summary>
    public IDisposable Override(IBackOfficeSecurity backOfficeSecurity)
    {
        IBackOfficeSecurity? before = _overriding.Value;
        _overriding.Value = backOfficeSecurity;
        return new Restore(_overriding, before);
    }

    private IBackOfficeSecurity? OfRequest()
    {
        if (httpContextAccessor.HttpContext is not { } context)
        {
            return null;
        }

        // Who the user is can change during a request that signs them in.
        if (context.Features.Get<RequestSecurity>() is { } known && known.Principal == context.User)
        {
            return known.Security;
        }

        BackOfficeSecurity security = new(context.User, users);
        context.Features.Set(new RequestSecurity(context.User, security));
        return security;
    }

    private sealed record RequestSecurity(System.Security.Claims.ClaimsPrincipal Principal, IBackOfficeSecurity Security);

    private sealed class Restore(AsyncLocal<IBackOfficeSecurity?> overriding, IBackOfficeSecurity? before) : IDisposable
    {
        public void Dispose() => overriding.Value = before;
    }
}
