using System.Text.Json.Nodes;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Blocks;

/// <summary>A list of blocks that does not vary, with blocks in it that do.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class BlockMergeTests : IDisposable
{
    private static readonly Guid Type = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid First = Guid.Parse("bbbbbbbb-0000-4000-8000-000000000001");
    private static readonly Guid Second = Guid.Parse("bbbbbbbb-0000-4000-8000-000000000002");

    private readonly EditorComposition _composition = new();

    private IDataEditor List => _composition.Editors[Constants.PropertyEditors.Aliases.BlockList]!;

    public void Dispose() => _composition.Dispose();

    [Test]
    public void Publishing_one_culture_leaves_the_others_as_they_were_published()
    {
        string published = Blocks((First, "old English", "old Welsh"));
        string edited = Blocks((First, "new English", "new Welsh"));

        object? merged = List.MergePartialPropertyValueForCulture(edited, published, "en-GB");

        Assert.That(Texts(merged), Is.EquivalentTo(new[] { "en-GB: new English", "cy-GB: old Welsh" }));
    }

    [Test]
    public void A_new_block_is_published_in_the_published_culture_alone()
    {
        string edited = Blocks((First, "English", "Welsh"), (Second, "more English", "more Welsh"));

        object? merged = List.MergePartialPropertyValueForCulture(edited, Blocks((First, "English", "Welsh")), "en-GB");

        Assert.That(Texts(merged), Is.EquivalentTo(new[] { "en-GB: English", "cy-GB: Welsh", "en-GB: more English" }));
    }

    [TestCase(null)]
    [TestCase("*")]
    public void Publishing_all_cultures_publishes_what_is_edited(string? culture)
    {
        string edited = Blocks((First, "new English", "new Welsh"));

        object? merged = List.MergePartialPropertyValueForCulture(edited, Blocks((First, "old English", "old Welsh")), culture);

        Assert.That(Texts(merged), Is.EquivalentTo(new[] { "en-GB: new English", "cy-GB: new Welsh" }));
    }

    [Test]
    public void An_editor_changes_the_cultures_that_are_theirs_alone()
    {
        string stored = Blocks((First, "old English", "old Welsh"));
        string sent = Blocks((First, "new English", "new Welsh"), (Second, "more English", "more Welsh"));

        object? merged = List.MergeVariantInvariantPropertyValue(stored, sent, canUpdateInvariantData: false, ["cy-GB"]);

        Assert.That(Texts(merged), Is.EquivalentTo(new[] { "en-GB: old English", "cy-GB: new Welsh" }));
    }

    [Test]
    public void The_cultures_that_have_changed_are_known()
    {
        IEnumerable<string> changed = List.GetChangedCulturesForPartialPropertyValues(
            Blocks((First, "English", "old Welsh")), Blocks((First, "English", "new Welsh")), "en-GB");

        Assert.That(changed, Is.EqualTo(new[] { "cy-GB" }));
    }

    [TestCase(ContentVariation.Nothing, true)]
    [TestCase(ContentVariation.Culture, false)]
    public void Only_a_list_that_does_not_vary_is_merged(ContentVariation variations, bool expected)
    {
        PropertyType type = Properties.Type(Constants.PropertyEditors.Aliases.BlockList);
        type.Variations = variations;

        Assert.That(List.CanMergePartialPropertyValues(type), Is.EqualTo(expected));
    }

    private static string Blocks(params (Guid Key, string English, string Welsh)[] blocks)
    {
        IEnumerable<string> layout = blocks.Select(block => $$"""{"contentKey":"{{block.Key}}"}""");
        IEnumerable<string> content = blocks.Select(block =>
            $$"""
            {"contentTypeKey":"{{Type}}","key":"{{block.Key}}","values":[
              {"alias":"text","culture":"en-GB","value":"{{block.English}}"},{"alias":"text","culture":"cy-GB","value":"{{block.Welsh}}"}]}
            """);
        IEnumerable<string> expose = blocks.Select(block =>
            $$"""{"contentKey":"{{block.Key}}","culture":"en-GB"},{"contentKey":"{{block.Key}}","culture":"cy-GB"}""");

        return $$"""
            {"layout":{"Umbraco.BlockList":[{{string.Join(',', layout)}}]},"contentData":[{{string.Join(',', content)}}],
             "settingsData":[],"expose":[{{string.Join(',', expose)}}]}
            """;
    }

    private static IEnumerable<string> Texts(object? value)
        => JsonNode.Parse((string)value!)!["contentData"]!.AsArray()
            .SelectMany(item => item!["values"]!.AsArray())
            .Select(text => $"{text!["culture"]}: {text["value"]}");
}
