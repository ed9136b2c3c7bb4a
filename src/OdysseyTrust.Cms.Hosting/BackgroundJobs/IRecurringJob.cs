namespace OdysseyTrust.Cms.Hosting.BackgroundJobs;

/// <summary>What the site does by itself from time to time, once it has booted.</summary>
internal interface IRecurringJob
{
    /// <summary>The time between the end of one run and the start of the next; it is read before each.</summary>
    TimeSpan Period { get; }

    /// <summary>Does what is due.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
