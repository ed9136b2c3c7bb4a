using System.Buffers;
using Serilog.Events;
using Serilog.Expressions;

namespace OdysseyTrust.Cms.Hosting.Logging;

/// <summary>What the back office's log viewer searches for: a Serilog expression, or else a text in the message or the exception.</summary>
internal static class LogFilter
{
    private static readonly LogFilterNames Names = new();
    private static readonly SearchValues<char> Syntax = SearchValues.Create(" =<>()@'");

    /// <summary>A test of log events.</summary>
    public static Func<LogEvent, bool> Compile(string? expression)
    {
        if (string.IsNullOrWhiteSpace(expression))
        {
            return _ => true;
        }

        return IsExpression(expression) && SerilogExpression.TryCompile(expression, null, Names, out CompiledExpression? compiled, out _)
            ? entry => ExpressionResult.IsTrue(compiled(entry))
            : entry => Contains(entry, expression);
    }

    /// <summary>A single word compiles too, to a property that hardly any event has.</summary>
    private static bool IsExpression(string expression) => expression.AsSpan().ContainsAny(Syntax);

    private static bool Contains(LogEvent entry, string text) =>
        entry.RenderMessage(null).Contains(text, StringComparison.OrdinalIgnoreCase)
        || (entry.Exception?.Message.Contains(text, StringComparison.OrdinalIgnoreCase) ?? false);
}
