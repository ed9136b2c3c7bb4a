using System.Reflection;

namespace OdysseyTrust.Tests.Integration.Persistence.Support;

/// <summary>Stands for a port that Core's services are constructed with but that no test of the persistence reaches; a call fails the test.</summary>
public class UnreachedPort : DispatchProxy
{
    public static object Of(Type port) => Create(port, typeof(UnreachedPort));

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        throw new NotSupportedException($"{targetMethod?.DeclaringType?.Name}.{targetMethod?.Name} is not part of this test's site.");
}
