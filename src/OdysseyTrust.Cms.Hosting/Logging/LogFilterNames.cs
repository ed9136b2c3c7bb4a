using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Serilog.Events;
using Serilog.Expressions;

namespace OdysseyTrust.Cms.Hosting.Logging;

/// <summary>The long names that the searches saved in the back office use, such as <c>@Level='Error'</c> and <c>Has(@Exception)</c>.</summary>
internal sealed class LogFilterNames : NameResolver
{
    /// <inheritdoc />
    public override bool TryResolveBuiltInPropertyName(string alias, [NotNullWhen(true)] out string? target)
    {
        target = alias switch
        {
            "Level" => "l",
            "Exception" => "x",
            "Message" => "m",
            "MessageTemplate" => "mt",
            "Properties" => "p",
            "Timestamp" => "t",
            _ => null,
        };
        return target is not null;
    }

    /// <inheritdoc />
    public override bool TryResolveFunctionName(string name, [NotNullWhen(true)] out MethodInfo? implementation)
    {
        implementation = name == nameof(Has) ? ((Func<LogEventPropertyValue?, LogEventPropertyValue>)Has).Method : null;
        return implementation is not null;
    }

#pragma warning disable CA1859 // Serilog takes functions that return this type alone.
    private static LogEventPropertyValue Has(LogEventPropertyValue? value) => new ScalarValue(value is not null);
#pragma warning restore CA1859
}
