using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Tests.Integration.Persistence.Support;

/// <summary>Plain JSON, for configurations of plain values.</summary>
internal sealed class TestJsonSerializer : IConfigurationEditorJsonSerializer
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public string Serialize(object? input) => JsonSerializer.Serialize(input, Options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, Options);

    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = input is string text ? Deserialize<T>(text) : null;
        return value is not null;
    }
}
