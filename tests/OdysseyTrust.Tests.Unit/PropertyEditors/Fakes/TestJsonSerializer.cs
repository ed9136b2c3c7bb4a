using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;

/// <summary>System.Text.Json as web APIs use it.</summary>
internal sealed class TestJsonSerializer : IConfigurationEditorJsonSerializer
{
    private readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public string Serialize(object? input) => JsonSerializer.Serialize(input, _options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, _options);

    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = Deserialize<T>(input is JsonNode node ? node.ToJsonString() : input.ToString() ?? string.Empty);
        return value is not null;
    }
}
