using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.Blocks;

namespace OdysseyTrust.Cms.Hosting.Serialization;

/// <summary>Makes a converter for each kind of <see cref="BlockValue{TLayout}"/>.</summary>
internal sealed class BlockValueJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) => !typeToConvert.IsAbstract && LayoutOf(typeToConvert) is not null;

    /// <inheritdoc />
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(BlockValueJsonConverter<,>).MakeGenericType(typeToConvert, LayoutOf(typeToConvert)!))!;

    private static Type? LayoutOf(Type? type)
    {
        while (type is not null)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(BlockValue<>))
            {
                return type.GenericTypeArguments[0];
            }

            type = type.BaseType;
        }

        return null;
    }
}
