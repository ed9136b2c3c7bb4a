namespace OdysseyTrust.Cms.Media.Pictures.Making;

/// <summary>Work that is asked for while it is under way is not begun again: everybody waits for the same result.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
internal sealed class OnceAtATime<T>
{
    private readonly Dictionary<string, Work> _underWay = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>Does the work of <paramref name="key"/>, or waits for it. It is cancelled when nobody waits for it any more.</summary>
    public async Task<T> RunAsync(string key, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        while (true)
        {
            Work joined = Join(key, work);
            try
            {
                await ((Task)joined.Result).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            finally
            {
                Leave(joined);
            }

            cancellationToken.ThrowIfCancellationRequested();

            // Cancelled, since everybody else had left just before this one came: it is begun anew.
            if (!joined.Result.IsCanceled)
            {
                return await joined.Result;
            }
        }
    }

    private Work Join(string key, Func<CancellationToken, Task<T>> work)
    {
        lock (_gate)
        {
            if (!_underWay.TryGetValue(key, out Work? joined))
            {
                _underWay[key] = joined = new Work();
                joined.Result = Task.Run(() => DoAsync(key, work, joined.Cancellation.Token), CancellationToken.None);
            }

            joined.Waiting++;
            return joined;
        }
    }

    private async Task<T> DoAsync(string key, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work(cancellationToken);
        }
        finally
        {
            lock (_gate)
            {
                _underWay.Remove(key);
            }
        }
    }

    private void Leave(Work left)
    {
        lock (_gate)
        {
            left.Waiting--;
            if (left.Waiting > 0)
            {
                return;
            }
        }

        left.Cancellation.Cancel();
    }

    private sealed class Work
    {
        // No timer and no handle hang on it: it needs no disposal.
        public CancellationTokenSource Cancellation { get; } = new();

        public Task<T> Result { get; set; } = null!;

        public int Waiting { get; set; }
    }
}
