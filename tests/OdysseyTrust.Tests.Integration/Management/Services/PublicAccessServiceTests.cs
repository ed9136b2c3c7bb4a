using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Services;

public sealed class PublicAccessServiceTests : ManagementTests
{
    private const string GroupRule = Constants.Conventions.PublicAccess.MemberRoleRuleType;

    private IPublicAccessService Access => Site.Get<IPublicAccessService>();

    [Test]
    public async Task A_document_is_protected_with_all_below_it()
    {
        (IContent governors, IContent signIn, IContent refused) = await PagesAsync("below");
        IContent minutes = await Site.DocumentAsync("Minutes", governors.Id);

        Access.Save(new PublicAccessEntry(governors, signIn, refused, [Rule("Governors")]));

        PublicAccessEntry? entry = Access.IsProtected(minutes).Result;
        Assert.Multiple(() =>
        {
            Assert.That(entry!.ProtectedNodeId, Is.EqualTo(governors.Id));
            Assert.That(entry.LoginNodeId, Is.EqualTo(signIn.Id));
            Assert.That(entry.NoAccessNodeId, Is.EqualTo(refused.Id));
            Assert.That(entry.Rules.Single().RuleValue, Is.EqualTo("Governors"));
            Assert.That(Access.IsProtected(signIn).Success, Is.False);
        });
    }

    [Test]
    public async Task Rules_are_added_and_removed_one_by_one()
    {
        (IContent governors, IContent signIn, IContent refused) = await PagesAsync("rules");
        Access.Save(new PublicAccessEntry(governors, signIn, refused, [Rule("Governors")]));

        Access.AddRule(governors, GroupRule, "Parents");
        Access.RemoveRule(governors, GroupRule, "Governors");

        Assert.That(Access.GetEntryForContent(governors)!.Rules.Select(rule => rule.RuleValue), Is.EqualTo(["Parents"]));
    }

    [Test]
    public async Task A_document_is_open_again_when_its_protection_is_deleted()
    {
        (IContent governors, IContent signIn, IContent refused) = await PagesAsync("deleted");
        Access.Save(new PublicAccessEntry(governors, signIn, refused, [Rule("Governors")]));

        Access.Delete(Access.GetEntryForContent(governors)!);

        Assert.That(Access.IsProtected(governors).Success, Is.False);
    }

    [Test]
    public async Task A_protection_goes_with_its_document()
    {
        (IContent governors, IContent signIn, IContent refused) = await PagesAsync("gone");
        Access.Save(new PublicAccessEntry(governors, signIn, refused, [Rule("Governors")]));

        Site.Get<IContentService>().Delete(governors);

        Assert.That(Access.GetAll().Select(entry => entry.ProtectedNodeId), Does.Not.Contain(governors.Id));
    }

    private static PublicAccessRule Rule(string group) => new() { RuleType = GroupRule, RuleValue = group };

    private async Task<(IContent Governors, IContent SignIn, IContent Refused)> PagesAsync(string name) => (
        await Site.DocumentAsync($"Governors {name}"),
        await Site.DocumentAsync($"Sign in {name}"),
        await Site.DocumentAsync($"Refused {name}"));
}
