using Microsoft.Extensions.Options;

namespace OdysseyTrust.Tests.Unit.Hosting;

/// <summary>Settings that change when the test changes them.</summary>
internal sealed class OptionsValue<TOptions>(TOptions value) : IOptionsMonitor<TOptions>
{
    public TOptions CurrentValue => value;

    public TOptions Get(string? name) => value;

    public IDisposable? OnChange(Action<TOptions, string?> listener) => null;
}
