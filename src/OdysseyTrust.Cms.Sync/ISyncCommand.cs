namespace OdysseyTrust.Cms.Sync;

/// <summary>What <c>usync import|export|report</c> on the command line runs, on a migrated database and with nothing being served.</summary>
public interface ISyncCommand
{
    /// <summary>Runs the command that the arguments after <c>usync</c> name, and writes what it did to the console.</summary>
    /// <param name="args">Such as <c>import</c> or <c>report</c>.</param>
    /// <param name="cancellationToken">Cancelled by Ctrl+C: an import that is not over then leaves the database as it was.</param>
    /// <returns>The process's exit code: 0 when it succeeded.</returns>
    Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken);
}
