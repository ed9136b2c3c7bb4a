using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OdysseyTrust.Cms.Persistence.Database;

/// <summary>Keeps a record in one column, as JSON that leaves out what has its default value.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    public static PropertyBuilder<TValue> HasJsonConversion<TValue>(this PropertyBuilder<TValue> property)
        where TValue : class => property.HasConversion(new Converter<TValue>(), new Comparer<TValue>());

    private static string Write<TValue>(TValue? value) => JsonSerializer.Serialize(value, Options);

    private static TValue Read<TValue>(string json) => JsonSerializer.Deserialize<TValue>(json, Options)!;

    private sealed class Converter<TValue>() : ValueConverter<TValue, string>(value => Write(value), json => Read<TValue>(json));

    /// <summary>Two values are the same when their JSON is; they are not changed in place, so none is copied.</summary>
    private sealed class Comparer<TValue>() : ValueComparer<TValue>(
        (left, right) => Write(left) == Write(right),
        value => Write(value).GetHashCode(StringComparison.Ordinal),
        value => value);
}
