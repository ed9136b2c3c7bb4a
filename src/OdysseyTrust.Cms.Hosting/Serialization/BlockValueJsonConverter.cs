using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;

namespace OdysseyTrust.Cms.Hosting.Serialization;

/// <summary>
/// The value of a block editor: <c>contentData</c>, <c>settingsData</c>, <c>expose</c>, and <c>layout</c>, which has one array of layout items
/// per property editor alias. Only the layout of the value's own editor is kept.
/// </summary>
/// <typeparam name="TValue">The block editor's value.</typeparam>
/// <typeparam name="TLayout">Its layout items.</typeparam>
internal sealed class BlockValueJsonConverter<TValue, TLayout> : JsonConverter<TValue>
    where TValue : BlockValue, new()
    where TLayout : IBlockLayoutItem
{
    private const string Layout = "layout";
    private const string ContentData = "contentData";
    private const string SettingsData = "settingsData";
    private const string Expose = "expose";
    private const string Key = "key";
    private const string LegacyKey = "udi";

    /// <inheritdoc />
    public override TValue? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not { } node)
        {
            return null;
        }

        JsonObject json = node as JsonObject ?? throw new JsonException($"A {typeof(TValue).Name} is an object, not {node.GetValueKind()}.");
        TValue value = new()
        {
            ContentData = ReadItems(Member(json, ContentData), options),
            SettingsData = ReadItems(Member(json, SettingsData), options),
            Expose = Member(json, Expose)?.Deserialize<List<BlockItemVariation>>(options) ?? [],
        };
        foreach ((string alias, JsonNode? items) in Member(json, Layout)?.AsObject() ?? [])
        {
            if (SupportsLayout(value, alias))
            {
                value.Layout[value.PropertyEditorAlias] = (items.Deserialize<List<TLayout>>(options) ?? []).Cast<IBlockLayoutItem>().ToList();
            }
        }

        return value;
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteMember(writer, ContentData, value.ContentData, options);
        WriteMember(writer, SettingsData, value.SettingsData, options);
        WriteMember(writer, Expose, value.Expose, options);
        writer.WriteStartObject(Layout);
        if (value.Layout.TryGetValue(value.PropertyEditorAlias, out IEnumerable<IBlockLayoutItem>? items) && items.OfType<TLayout>().ToList() is { Count: > 0 } layout)
        {
            WriteMember(writer, value.PropertyEditorAlias, layout, options);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteMember<T>(Utf8JsonWriter writer, string name, T member, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, member, options);
    }

    private static JsonNode? Member(JsonObject json, string name) =>
        json.FirstOrDefault(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static List<BlockItemData> ReadItems(JsonNode? items, JsonSerializerOptions options) =>
        [.. (items?.AsArray() ?? []).Select(item => ReadItem(item!.AsObject(), options))];

    /// <summary>Items written before Umbraco 15 are named by a UDI instead of a key.</summary>
    private static BlockItemData ReadItem(JsonObject item, JsonSerializerOptions options)
    {
        if (item.TryGetPropertyValue(LegacyKey, out JsonNode? udi) && item.Remove(LegacyKey) && !item.ContainsKey(Key)
            && UdiParser.TryParse(udi?.GetValue<string>() ?? string.Empty, out GuidUdi? parsed))
        {
            item[Key] = parsed!.Guid;
        }

        return item.Deserialize<BlockItemData>(options)!;
    }

#pragma warning disable CS0618 // Rich text values name their layout by more than one alias, which this alone knows.
    private static bool SupportsLayout(TValue value, string alias) => value.SupportsBlockLayoutAlias(alias);
#pragma warning restore CS0618
}
