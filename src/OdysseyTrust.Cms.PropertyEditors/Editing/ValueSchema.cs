using System.Text.Json.Nodes;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Editing;

/// <summary>Builds the JSON schemas (draft 2020-12) by which editors say what value they take.</summary>
internal static class ValueSchema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    public static JsonObject Text(string description) => Root("string", description);

    public static JsonObject Flag(string description) => Root("boolean", description);

    public static JsonObject List(JsonObject items, string description)
    {
        JsonObject schema = Root("array", description);
        schema["items"] = items;
        return schema;
    }

    public static JsonObject TextList(string description) => List(Type("string"), description);

    public static JsonObject Model(string description, params (string Name, JsonNode Schema)[] properties)
    {
        JsonObject schema = Root("object", description);
        schema["properties"] = Properties(properties);
        return schema;
    }

    public static JsonObject Part(params (string Name, JsonNode Schema)[] properties)
    {
        JsonObject schema = Type("object");
        schema["properties"] = Properties(properties);
        return schema;
    }

    public static JsonObject Type(params string[] types)
        => new() { ["type"] = types.Length == 1 ? types[0] : new JsonArray([.. types.Select(type => (JsonNode)type)]) };

    public static JsonObject Key()
    {
        JsonObject schema = Type("string", "null");
        schema["format"] = "uuid";
        schema["pattern"] = ValueSchemaPatterns.Uuid;
        return schema;
    }

    public static JsonObject OneOf(IEnumerable<string> values)
        => new() { ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]) };

    public static JsonObject WithLimits(this JsonObject list, int? minimum, int? maximum)
    {
        if (minimum > 0)
        {
            list["minItems"] = minimum;
        }

        if (maximum > 0)
        {
            list["maxItems"] = maximum;
        }

        return list;
    }

    private static JsonObject Root(string type, string description)
    {
        JsonObject schema = Type(type, "null");
        schema["$schema"] = Draft;
        schema["description"] = description;
        return schema;
    }

    private static JsonObject Properties((string Name, JsonNode Schema)[] properties)
        => new(properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)property.Schema)));
}
