using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Cms.Persistence.Scoping;

/// <summary>What Core's services asked to be done when the outermost scope ends, by priority, once for each key.</summary>
internal sealed class ScopeContext : IScopeContext
{
    private readonly Dictionary<string, Enlisted> _enlisted = [];
    private bool _exiting;

    public Guid InstanceId { get; } = Guid.NewGuid();

    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public void Enlist(string key, Action<bool> action, int priority = 100) =>
        Enlist<object>(key, () => new object(), (completed, _) => action(completed), priority);

    public T? Enlist<T>(string key, Func<T> creator, Action<bool, T?>? action = null, int priority = 100)
    {
        if (_exiting)
        {
            throw new InvalidOperationException($"'{key}' can't be enlisted: the scope is already ending.");
        }

        if (_enlisted.TryGetValue(key, out Enlisted? known))
        {
            return known.Item is T item
                ? item
                : throw new InvalidOperationException($"'{key}' is already enlisted with a {known.Item?.GetType().Name ?? "null"}, not a {typeof(T).Name}.");
        }

        T created = creator();
        _enlisted.Add(key, new Enlisted(created, priority, completed => action?.Invoke(completed, created)));
        return created;
    }

    public T? GetEnlisted<T>(string key) =>
        _enlisted.TryGetValue(key, out Enlisted? known) && known.Item is T item ? item : default;

    /// <summary>Runs every action, also after one has failed.</summary>
    /// <exception cref="AggregateException">One or more actions failed.</exception>
    public void ScopeExit(bool completed)
    {
        _exiting = true;
        List<Exception> failures = [];
        foreach (Enlisted enlisted in _enlisted.Values.OrderBy(enlisted => enlisted.Priority))
        {
            try
            {
                enlisted.Exit(completed);
            }
            catch (Exception failure)
            {
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException("What was to be done at the end of the scope failed.", failures);
        }
    }

    private sealed record Enlisted(object? Item, int Priority, Action<bool> Exit);
}
