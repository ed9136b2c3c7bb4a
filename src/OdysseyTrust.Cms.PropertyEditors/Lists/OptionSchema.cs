using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Lists;

/// <summary>The schemas of values that are options out of a configured list.</summary>
internal static class OptionSchema
{
    public static JsonObject One(object? configuration)
    {
        JsonObject schema = ValueSchema.Text("The chosen option");
        if (configuration is ValueListConfiguration { Items.Count: > 0 } options)
        {
            schema["enum"] = new JsonArray([.. options.Items.Select(item => (JsonNode)item), null]);
        }

        return schema;
    }

    public static JsonObject Several(object? configuration)
        => ValueSchema.List(
            configuration is ValueListConfiguration { Items.Count: > 0 } options ? ValueSchema.OneOf(options.Items) : ValueSchema.Type("string"),
            "The chosen options");
}
