using System.Security.Claims;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Security;

/// <summary>The user of one request. Their record is read once, when it is first asked for.</summary>
internal sealed class BackOfficeSecurity(ClaimsPrincipal principal, IBackOfficeUserReader users) : IBackOfficeSecurity
{
    private readonly Lazy<IUser?> _currentUser = new(() =>
        principal.GetUmbracoIdentity()?.GetUserKey() is { } key ? users.GetByKey(key) : null);

    public IUser? CurrentUser => _currentUser.Value;

    public bool UserHasSectionAccess(string section, IUser user) => user.HasSectionAccess(section);

    public bool IsAuthenticated() => CurrentUser is not null;
}
