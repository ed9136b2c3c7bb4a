using System.Text.RegularExpressions;
using Serilog.Events;
using Serilog.Expressions;

namespace OdysseyTrust.Cms.Hosting.Logging;

/// <summary>What the back office's log viewer searches for: a Serilog expression, or else a text in the message or the exception.</summary>
internal static partial class LogFilter
{
    private static readonly LogFilterNames Names = new();

    /// <summary>A test of log events.</summary>
    /// <exception cref="FormatException">It is meant as an expression, but is none; the message tells the user why.</exception>
    public static Func<LogEvent, bool> Compile(string? expression)
    {
        if (string.IsNullOrWhiteSpace(expression))
        {
            return _ => true;
        }

        if (!IsExpression().IsMatch(expression))
        {
            return entry => Contains(entry, expression);
        }

        return TryCompile(expression, out string? error)
            ?? TryCompile(QuoteText(expression), out _)
            ?? throw new FormatException($"{error} To search for a text with such signs in it, write @Message like '%text%'.");
    }

    private static Func<LogEvent, bool>? TryCompile(string expression, out string? error)
    {
        try
        {
            return SerilogExpression.TryCompile(expression, null, Names, out CompiledExpression? compiled, out error)
                ? entry => ExpressionResult.IsTrue(compiled(entry))
                : null;
        }
        catch (ArgumentException exception)
        {
            // So it says that there is no such function.
            error = exception.Message;
            return null;
        }
    }

    /// <summary>The back office compares with a message or a value as it is, quotes within it included.</summary>
    private static string QuoteText(string expression) => Comparison().Replace(
        expression,
        match => $"{match.Groups["name"]}='{match.Groups["text"].Value.Replace("'", "''", StringComparison.Ordinal)}'");

    private static bool Contains(LogEvent entry, string text) =>
        entry.RenderMessage(null).Contains(text, StringComparison.OrdinalIgnoreCase)
        || (entry.Exception?.Message.Contains(text, StringComparison.OrdinalIgnoreCase) ?? false);

    /// <summary>Words alone would compile as well, to properties that hardly any event has.</summary>
    [GeneratedRegex(@"[=<>]|(?<!\w)@\w|\w\(|\bis (not )?null\b|\b(like|in)\s*['[]", RegexOptions.IgnoreCase)]
    private static partial Regex IsExpression();

    [GeneratedRegex("^(?<name>@?\\w+)='(?<text>((?!=').)*)'$", RegexOptions.Singleline)]
    private static partial Regex Comparison();
}
