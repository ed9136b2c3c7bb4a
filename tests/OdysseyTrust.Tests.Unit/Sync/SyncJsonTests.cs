using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using OdysseyTrust.Cms.Sync.Formats;

namespace OdysseyTrust.Tests.Unit.Sync;

[TestFixture]
public sealed class SyncJsonTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    [Test]
    public void Settings_are_sorted_and_numbers_spelled_plainly_when_a_configuration_is_written()
    {
        const string Json = """{"overlaySize":"medium","extensions":["b","a"],"max":1.50,"step":1e-06}""";

        string configuration = SyncJson.Configuration(Json);

        Assert.That(configuration, Is.EqualTo(
            "{\n  \"extensions\": [\n    \"b\",\n    \"a\"\n  ],\n  \"max\": 1.5,\n  \"overlaySize\": \"medium\",\n  \"step\": 0.000001\n}"));
    }

    [TestCase("plain text")]
    [TestCase("{ not json")]
    [TestCase("[see below]")]
    [TestCase("12")]
    [TestCase("")]
    public void Text_is_left_alone_when_it_is_no_object_and_no_array(string text)
    {
        Assert.That(SyncJson.Indent(text), Is.Null);
        Assert.That(SyncJson.Compact(text), Is.Null);
    }

    [Test]
    public void Strings_and_numbers_keep_their_spelling_when_a_value_is_laid_out()
    {
        const string Json = """{"a":"x: {, \"y\" \u00E5 \\","b":1.50e+2,"c":[],"d":{}}""";

        string indented = SyncJson.Indent(Json)!;

        Assert.That(indented, Is.EqualTo(
            "{\n  \"a\": \"x: {, \\\"y\\\" \\u00E5 \\\\\",\n  \"b\": 1.50e+2,\n  \"c\": [],\n  \"d\": {}\n}"));
        Assert.That(SyncJson.Compact(indented), Is.EqualTo(Json));
    }

    [FsCheck.NUnit.Property]
    public Property The_layout_is_that_of_a_JSON_writer_for_any_value()
        => Prop.ForAll(ArbMap.Default.ArbFor<Dictionary<string, string?[]>>(), value =>
        {
            string compact = JsonSerializer.Serialize(value);

            string? indented = SyncJson.Indent(compact);

            Assert.That(indented, Is.EqualTo(JsonSerializer.Serialize(value, Indented)));
            Assert.That(SyncJson.Compact(indented!), Is.EqualTo(compact));
        });
}
