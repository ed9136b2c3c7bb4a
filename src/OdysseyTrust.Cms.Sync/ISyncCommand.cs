namespace OdysseyTrust.Cms.Sync;

/// <summary>
/// What <c>usync import|export|report [--folder path]</c> on the command line runs: files into the database, the database into files, or a
/// list of what an import would change. Unlike the import on boot, it takes in documents and media as well: the files win.
/// </summary>
public interface ISyncCommand
{
    /// <summary>Runs the command on a migrated database and with nothing being served, and writes what it did to the console.</summary>
    /// <param name="args">What follows the word <c>usync</c>, such as <c>import</c> or <c>report --folder path</c>.</param>
    /// <param name="cancellationToken">Cancelled by Ctrl+C: an import that is not over then leaves the database as it was.</param>
    /// <returns>
    /// The process's exit code: 0 when it succeeded, 1 when something is wrong with the files, 2 when the arguments are not understood.
    /// </returns>
    Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken);
}
