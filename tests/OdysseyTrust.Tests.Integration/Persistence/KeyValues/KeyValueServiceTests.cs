using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Persistence.KeyValues;

public sealed class KeyValueServiceTests
{
    private PersistenceSite _site = null!;

    private IKeyValueService Values => _site.Get<IKeyValueService>();

    [SetUp]
    public void StartSite() => _site = new PersistenceSite();

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public void A_value_should_be_kept_and_replaced()
    {
        Values.SetValue("import", "1");
        Values.SetValue("import", "2");

        Assert.That(Values.GetValue("import"), Is.EqualTo("2"));
        Assert.That(Values.GetValue("nothing"), Is.Null);
    }

    [Test]
    public void A_value_should_be_exchanged_only_for_the_one_that_is_expected()
    {
        Values.SetValue("import", "1");

        bool wrong = Values.TrySetValue("import", "0", "2");
        bool right = Values.TrySetValue("import", "1", "3");

        Assert.That((wrong, right), Is.EqualTo((false, true)));
        Assert.That(Values.GetValue("import"), Is.EqualTo("3"));
    }

    [Test]
    public void Values_should_be_found_by_how_their_keys_start()
    {
        Values.SetValue("usync/a", "1");
        Values.SetValue("uSync/b", "2");
        Values.SetValue("usyn", "3");

        IReadOnlyDictionary<string, string?>? found = Values.FindByKeyPrefix("usync/");

        Assert.That(found, Is.EquivalentTo(new Dictionary<string, string?> { ["usync/a"] = "1", ["uSync/b"] = "2" }));
    }
}
