using OdysseyTrust.Cms.PublishedContent.Caches;
using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class PublishedMemberCacheTests
{
    [Test]
    public void A_member_should_show_its_own_properties_and_those_that_every_member_has()
    {
        TestSite site = new();
        MemberType type = site.AddMemberType("parent", "phone");
        Member member = new("Ann Example", "ann@example.org", "ann", type) { Id = 1, Key = Guid.NewGuid() };
        member.SetValue("phone", "01234 567890");

        IPublishedMember published = new PublishedMemberCache(site.Factory, site.ContentTypes).Get(member);

        Assert.Multiple(() =>
        {
            Assert.That(published.Name, Is.EqualTo("Ann Example"));
            Assert.That(published.Email, Is.EqualTo("ann@example.org"));
            Assert.That(published.GetProperty("phone")!.GetValue(), Is.EqualTo("01234 567890"));
            Assert.That(published.GetProperty("Email")!.GetValue(), Is.EqualTo("ann@example.org"));
        });
    }
}
