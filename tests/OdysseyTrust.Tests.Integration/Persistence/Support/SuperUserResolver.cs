using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Persistence.Support;

/// <summary>Knows the super user alone.</summary>
internal sealed class SuperUserResolver : IUserIdKeyResolver
{
    public Task<int> GetAsync(Guid key) => Task.FromResult(-1);

    public Task<Attempt<int>> TryGetAsync(Guid key) => Task.FromResult(Attempt.Succeed(-1));

    public Task<Attempt<Guid>> TryGetAsync(int id) => Task.FromResult(Attempt.Succeed(Constants.Security.SuperUserKey));

    public Task<Guid> GetAsync(int id) => Task.FromResult(Constants.Security.SuperUserKey);
}
