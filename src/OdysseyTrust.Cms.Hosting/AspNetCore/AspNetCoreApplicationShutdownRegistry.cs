using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Hosting;

namespace OdysseyTrust.Cms.Hosting.AspNetCore;

/// <summary>Stops what Core registered, once no request is served any more.</summary>
internal sealed class AspNetCoreApplicationShutdownRegistry(IHostApplicationLifetime lifetime) : IApplicationShutdownRegistry
{
    private readonly ConcurrentDictionary<IRegisteredObject, CancellationTokenRegistration> _registered = new();

    /// <inheritdoc />
    /// <exception cref="ArgumentException">The object is registered already.</exception>
    public void RegisterObject(IRegisteredObject registeredObject)
    {
        CancellationTokenRegistration registration = lifetime.ApplicationStopped.Register(() => registeredObject.Stop(immediate: true));
        if (!_registered.TryAdd(registeredObject, registration))
        {
            registration.Dispose();
            throw new ArgumentException($"{registeredObject.GetType()} is registered already.", nameof(registeredObject));
        }
    }

    /// <inheritdoc />
    public void UnregisterObject(IRegisteredObject registeredObject)
    {
        if (_registered.TryRemove(registeredObject, out CancellationTokenRegistration registration))
        {
            registration.Dispose();
        }
    }
}
