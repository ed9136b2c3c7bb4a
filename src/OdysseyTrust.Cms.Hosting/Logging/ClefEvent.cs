using System.Text.Json;
using Serilog.Events;
using Serilog.Parsing;

namespace OdysseyTrust.Cms.Hosting.Logging;

/// <summary>
/// Reads one line of Serilog's compact JSON (<see href="https://clef-json.org"/>): <c>@t</c> time, <c>@mt</c> message template or <c>@m</c> message,
/// <c>@l</c> level, <c>@x</c> exception, and the properties.
/// </summary>
internal static class ClefEvent
{
    private const string Information = nameof(LogEventLevel.Information);

    private static readonly MessageTemplateParser Templates = new();

    /// <summary>The event; <see langword="null"/> for a line that was cut off when the process was killed.</summary>
    public static LogEvent? Parse(string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return Read(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static LogEvent Read(JsonElement json) => new(
        json.GetProperty("@t").GetDateTimeOffset(),
        Enum.Parse<LogEventLevel>(Text(json, "@l") ?? Information),
        Text(json, "@x") is { } exception ? new LoggedException(exception) : null,
        Templates.Parse(Text(json, "@mt") ?? Text(json, "@m")?.Replace("{", "{{", StringComparison.Ordinal) ?? string.Empty),
        json.EnumerateObject().Where(IsProperty).Select(property => new LogEventProperty(Name(property), Value(property.Value))));

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    /// <summary>A property whose own name begins with @ is written with two.</summary>
    private static bool IsProperty(JsonProperty property) => property.Name is not ['@', not '@', ..];

    private static string Name(JsonProperty property) => property.Name.StartsWith("@@", StringComparison.Ordinal) ? property.Name[1..] : property.Name;

    private static LogEventPropertyValue Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new StructureValue(value.EnumerateObject().Select(member => new LogEventProperty(member.Name, Value(member.Value)))),
        JsonValueKind.Array => new SequenceValue(value.EnumerateArray().Select(Value)),
        JsonValueKind.True or JsonValueKind.False => new ScalarValue(value.GetBoolean()),
        JsonValueKind.Number => new ScalarValue(value.TryGetInt64(out long number) ? number : value.GetDouble()),
        JsonValueKind.String => new ScalarValue(value.GetString()),
        _ => new ScalarValue(null),
    };
}
