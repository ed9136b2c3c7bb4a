using System.Diagnostics;

namespace OdysseyTrust.Tests.Integration.PublishedContent;

/// <summary>Counts the commands that this thread sends to the database.</summary>
internal sealed class DatabaseCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private readonly List<IDisposable> _subscriptions = [];

    public DatabaseCommands() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public int Count { get; private set; }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key.EndsWith(".CommandExecuting", StringComparison.Ordinal) && Environment.CurrentManagedThreadId == _thread)
        {
            Count++;
        }
    }

    public void OnCompleted()
    {
        // The listeners outlive the test.
    }

    public void OnError(Exception error) => throw error;
}
