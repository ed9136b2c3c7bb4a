using System.Reflection;

namespace OdysseyTrust.Tests.Unit.PublishedContent.Support;

/// <summary>One of Core's larger interfaces, answering only what a test needs of it; any other call fails the test.</summary>
public class Port : DispatchProxy
{
    private Dictionary<string, Func<object?[], object?>> _answers = [];

    public static T Of<T>(params (string Method, Func<object?[], object?> Answer)[] answers)
        where T : class
    {
        T port = Create<T, Port>();
        ((Port)(object)port)._answers = answers.ToDictionary(answer => answer.Method, answer => answer.Answer);

        return port;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        => _answers.TryGetValue(targetMethod!.Name, out Func<object?[], object?>? answer)
            ? answer(args ?? [])
            : throw new NotSupportedException($"{targetMethod.DeclaringType?.Name}.{targetMethod.Name} has no answer in this test.");
}
