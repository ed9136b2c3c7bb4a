using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks;

/// <summary>The schema of block values. What a block holds depends on its element type and is left open.</summary>
internal static class BlockSchema
{
    public static JsonObject Of(string editorAlias)
        => ValueSchema.Model(
            "Blocks: where they stand, what they hold, and for which cultures they are shown",
            ("layout", ValueSchema.Part((editorAlias, Layout()))),
            ("contentData", Items()),
            ("settingsData", Items()),
            ("expose", Exposures()));

    private static JsonObject Layout()
        => List(ValueSchema.Part(("contentKey", ValueSchema.Key()), ("settingsKey", ValueSchema.Key())));

    private static JsonObject Items()
        => List(ValueSchema.Part(
            ("contentTypeKey", ValueSchema.Key()),
            ("key", ValueSchema.Key()),
            ("values", List(ValueSchema.Part(
                ("alias", ValueSchema.Type("string")),
                ("culture", ValueSchema.Type("string", "null")),
                ("segment", ValueSchema.Type("string", "null")))))));

    private static JsonObject Exposures()
        => List(ValueSchema.Part(
            ("contentKey", ValueSchema.Key()),
            ("culture", ValueSchema.Type("string", "null")),
            ("segment", ValueSchema.Type("string", "null"))));

    private static JsonObject List(JsonObject items)
    {
        JsonObject schema = ValueSchema.Type("array");
        schema["items"] = items;
        return schema;
    }
}
