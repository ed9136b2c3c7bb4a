namespace OdysseyTrust.Tests.Integration.Persistence.Support;

/// <summary>Runs work as a request of its own would: in parallel, and seeing no scope of the caller's.</summary>
internal static class Flow
{
    public static Task<T> Run<T>(Func<T> work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }

    public static Task Run(Action work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }
}
