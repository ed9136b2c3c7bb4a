using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Users;

public sealed class UserIdKeyResolverTests : ManagementTests
{
    private IUserIdKeyResolver Resolver => Site.Get<IUserIdKeyResolver>();

    [Test]
    public async Task Id_and_key_lead_to_each_other()
    {
        IUser user = await Site.UserAsync("resolved", Constants.Security.WriterGroupKey);

        Assert.Multiple(async () =>
        {
            Assert.That(await Resolver.GetAsync(user.Key), Is.EqualTo(user.Id));
            Assert.That(await Resolver.GetAsync(user.Id), Is.EqualTo(user.Key));
            Assert.That(await Resolver.GetAsync(SuperUser), Is.EqualTo(-1));
        });
    }

    [Test]
    public async Task A_user_who_is_not_there_is_not_found()
    {
        var found = await Resolver.TryGetAsync(Guid.NewGuid());

        Assert.That(found.Success, Is.False);
    }
}
