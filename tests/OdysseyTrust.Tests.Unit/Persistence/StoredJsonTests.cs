using OdysseyTrust.Cms.Persistence.Contents;

namespace OdysseyTrust.Tests.Unit.Persistence;

[TestFixture]
public class StoredJsonTests
{
    private const string Blocks = """{"contentData":[{"alias":"text","value":{"markup":"<p>Our schools</p>"}}],"settingsData":[]}""";

    [TestCase("""{ "settingsData": [], "contentData": [ { "value": { "markup": "<p>Our schools</p>" }, "alias": "text" } ] }""", TestName = "Spaces_and_order_should_not_count")]
    [TestCase("""{"contentData":[{"alias":"text","value":"{\"markup\":\"\\u003Cp\\u003EOur schools\\u003C/p\\u003E\"}"}],"settingsData":[]}""", TestName = "A_value_should_be_the_same_as_its_JSON_in_a_string")]
    [TestCase("""{"contentData":[{"alias":"text","culture":null,"value":{"markup":"<p>Our schools</p>"}}],"settingsData":[]}""", TestName = "Nothing_should_be_the_same_as_null")]
    public void Values_should_be_the_same_when_they_say_the_same(string other) => Assert.That(StoredJson.AreSame(Blocks, other), Is.True);

    [TestCase("""{"contentData":[{"alias":"text","value":{"markup":"<p>Their schools</p>"}}],"settingsData":[]}""")]
    [TestCase("""{"contentData":[],"settingsData":[]}""")]
    [TestCase("{ no JSON")]
    [TestCase("")]
    public void Values_should_differ_when_they_say_something_else(string other) => Assert.That(StoredJson.AreSame(Blocks, other), Is.False);

    [Test]
    public void Text_should_be_no_JSON() => Assert.That(StoredJson.AreSame("Our schools", "Our  schools"), Is.False);
}
