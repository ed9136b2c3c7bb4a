using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security.Authorization;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>Access to translations: by language.</summary>
internal sealed class DictionaryAccessHandler(IAuthorizationHelper authorization, IDictionaryPermissionAuthorizer dictionary)
    : ResourceAccessHandler<DictionaryPermissionResource>(authorization)
{
    protected override async Task<bool> IsDeniedAsync(IUser user, DictionaryPermissionResource resource) =>
        !await dictionary.IsAuthorizedForCultures(user, resource.CulturesToCheck);
}
