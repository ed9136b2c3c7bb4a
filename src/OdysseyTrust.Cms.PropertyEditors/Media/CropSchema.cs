using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;

namespace OdysseyTrust.Cms.PropertyEditors.Media;

/// <summary>The schemas of crops and focal points.</summary>
internal static class CropSchema
{
    public static JsonObject Crops()
    {
        JsonObject schema = ValueSchema.Type("array", "null");
        schema["items"] = ValueSchema.Part(
            ("alias", ValueSchema.Type("string")),
            ("width", ValueSchema.Type("integer")),
            ("height", ValueSchema.Type("integer")),
            ("coordinates", ValueSchema.Type("object", "null")));

        return schema;
    }

    public static JsonObject FocalPoint()
    {
        JsonObject schema = ValueSchema.Part(("left", ValueSchema.Type("number")), ("top", ValueSchema.Type("number")));
        schema["type"] = new JsonArray("object", "null");

        return schema;
    }
}
