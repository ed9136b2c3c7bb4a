using OdysseyTrust.Cms.Hosting.Serialization;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.Hosting.Serialization;

/// <summary>The configuration of data types, as this version and older ones wrote it.</summary>
public class ConfigurationJsonTests
{
    private readonly ConfigurationEditorJsonSerializer _serializer = new(new JsonSerializerEncoderFactory());

    [TestCase("""{"flag": true}""", true)]
    [TestCase("""{"flag": 1}""", true)]
    [TestCase("""{"flag": "1"}""", true)]
    [TestCase("""{"Flag": "True"}""", true)]
    [TestCase("""{"flag": 0}""", false)]
    [TestCase("""{"flag": ""}""", false)]
    public void A_boolean_should_be_read_when_an_older_version_wrote_it(string json, bool expected)
    {
        Configuration configuration = _serializer.Deserialize<Configuration>(json)!;

        Assert.That(configuration.Flag, Is.EqualTo(expected));
    }

    [TestCase("""{"maximum": 3}""", 3)]
    [TestCase("""{"maximum": "3"}""", 3)]
    [TestCase("""{"maximum": ""}""", 0)]
    [TestCase("""{"maximum": null}""", 0)]
    public void A_number_should_be_read_when_it_is_a_text(string json, int expected)
    {
        Configuration configuration = _serializer.Deserialize<Configuration>(json)!;

        Assert.That(configuration.Maximum, Is.EqualTo(expected));
    }

    [Test]
    public void A_property_should_be_named_by_its_field_when_it_has_one()
    {
        string json = _serializer.Serialize(new Configuration { Named = "value" });

        Assert.That(json, Does.Contain("\"otherName\":\"value\""));
    }

    private sealed class Configuration
    {
        public bool Flag { get; set; }

        public int Maximum { get; set; }

        [ConfigurationField("otherName")]
        public string? Named { get; set; }
    }
}
