using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Hosting.Serialization;

/// <summary>What Umbraco's JSON serializers have in common: camel-cased names, enumerations by name, UDIs as text, block values.</summary>
internal abstract class JsonSerializerBase : IJsonSerializer
{
    private readonly JsonSerializerOptions _options;

    protected JsonSerializerBase(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new UdiJsonConverter());
        options.Converters.Add(new UdiRangeJsonConverter());
        options.Converters.Add(new ObjectJsonConverter());
        options.Converters.Add(new BlockValueJsonConverterFactory());
        _options = options;
    }

    /// <inheritdoc />
    public string Serialize(object? input) => JsonSerializer.Serialize(input, _options);

    /// <inheritdoc />
    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, _options);

    /// <inheritdoc />
    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = input switch
        {
            JsonNode node => node.Deserialize<T>(_options),
            string text when text.DetectIsJson() => Deserialize<T>(text),
            _ => null,
        };
        return value is not null;
    }
}
