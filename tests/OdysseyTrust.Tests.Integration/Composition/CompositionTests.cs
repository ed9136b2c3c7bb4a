using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace OdysseyTrust.Tests.Integration.Composition;

/// <summary>The site's container is whole: whatever is registered can be made.</summary>
public class CompositionTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    /// <summary>SignalR registers its dispatcher, and makes it by hand all the same.</summary>
    private const string MadeByHand = "DefaultHubDispatcher`1";

    private IReadOnlyList<ServiceDescriptor> _registered = null!;

    [OneTimeSetUp]
    public void Compose() => _registered = SiteComposition.Compose();

    [Test]
    public void Every_constructor_should_resolve_when_the_site_is_composed()
    {
        using ServiceProvider provider = Collection(_registered).BuildServiceProvider();
        IServiceProviderIsKeyedService services = provider.GetRequiredService<IServiceProviderIsKeyedService>();

        string[] missing = [.. _registered
            .Where(service => Implementation(service) is { Name: not MadeByHand })
            .SelectMany(service => Missing(Implementation(service)!, services))
            .GroupBy(dependency => dependency.Type)
            .Select(dependency => $"{dependency.Key} <- {string.Join(", ", dependency.Select(use => use.User.Name).Distinct())}")
            .Order(StringComparer.Ordinal)];

        Assert.That(missing, Is.Empty, string.Join(Environment.NewLine, missing));
    }

    [Test]
    public void The_container_should_build_when_services_and_scopes_are_validated()
    {
        Assert.DoesNotThrow(() => Collection(_registered).BuildServiceProvider(Strict).Dispose());
    }

    private static ServiceCollection Collection(IReadOnlyList<ServiceDescriptor> registered)
    {
        ServiceCollection services = new();
        ((List<ServiceDescriptor>)[.. registered]).ForEach(((ICollection<ServiceDescriptor>)services).Add);
        return services;
    }

    private static Type? Implementation(ServiceDescriptor service) =>
        service.IsKeyedService ? service.KeyedImplementationType : service.ImplementationType;

    /// <summary>What the constructor that comes closest to resolving lacks.</summary>
    private IEnumerable<(Type Type, Type User)> Missing(Type implementation, IServiceProviderIsKeyedService services) =>
        implementation.GetConstructors()
            .Select(constructor => constructor.GetParameters().Where(parameter => !Resolves(parameter, services)).ToArray())
            .OrderBy(missing => missing.Length)
            .FirstOrDefault([])
            .Select(parameter => (parameter.ParameterType, implementation));

    private bool Resolves(ParameterInfo parameter, IServiceProviderIsKeyedService services)
    {
        // A service that is registered under a key is given the key itself.
        if (parameter.HasDefaultValue || parameter.GetCustomAttribute<ServiceKeyAttribute>() is not null)
        {
            return true;
        }

        if (parameter.GetCustomAttribute<FromKeyedServicesAttribute>() is { } keyed)
        {
            return services.IsKeyedService(parameter.ParameterType, keyed.Key);
        }

        // The dependency of an open generic is open itself, such as ILogger<T>: any closed form tells, whether it is made for all types or registered for some.
        return parameter.ParameterType.ContainsGenericParameters
            ? services.IsService(Close(parameter.ParameterType)) || _registered.Any(service => IsFormOf(parameter.ParameterType, service.ServiceType))
            : services.IsService(parameter.ParameterType);
    }

    private static bool IsFormOf(Type open, Type closed) =>
        closed.IsConstructedGenericType && closed.GetGenericTypeDefinition() == open.GetGenericTypeDefinition();

    private static Type Close(Type type) =>
        type.IsGenericParameter
            ? type.GetGenericParameterConstraints().FirstOrDefault(constraint => constraint.IsClass) ?? typeof(object)
            : type.GetGenericTypeDefinition().MakeGenericType([.. type.GetGenericArguments().Select(Close)]);
}
