using System.Reflection;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;

/// <summary>Stands in for an interface: answers the members it was given answers for, and gives null, zero or an empty list for the rest.</summary>
public class Stub : DispatchProxy
{
    private readonly Dictionary<string, Func<object?[], object?>> _answers = [];

    public static T Of<T>(params (string Member, Func<object?[], object?> Answer)[] answers)
        where T : class
    {
        T stub = Create<T, Stub>();
        foreach ((string member, Func<object?[], object?> answer) in answers)
        {
            ((Stub)(object)stub)._answers[member] = answer;
        }

        return stub;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        string member = targetMethod.IsSpecialName ? targetMethod.Name[4..] : targetMethod.Name;

        return _answers.TryGetValue(member, out Func<object?[], object?>? answer) ? answer(args ?? []) : Nothing(targetMethod.ReturnType);
    }

    private static object? Nothing(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? Array.CreateInstance(type.GenericTypeArguments[0], 0)
            : type == typeof(void) || !type.IsValueType ? null : Activator.CreateInstance(type);
}
