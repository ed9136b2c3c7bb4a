using OdysseyTrust.Cms.Sync.Configuration;
using OdysseyTrust.Cms.Sync.Exporting;
using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Importing;
using OdysseyTrust.Cms.Sync.Model;
using OdysseyTrust.Cms.Sync.Planning;

namespace OdysseyTrust.Cms.Sync.Commands;

internal sealed class SyncCommand(
    SyncSettings settings,
    SyncFolderReader reader,
    SyncPlanner planner,
    SyncImporter importer,
    SyncExporter exporter)
    : ISyncCommand
{
    private const int Done = 0;

    private const int Failed = 1;

    private const int NotUnderstood = 2;

    public Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
        => RunAsync(args, Console.Out, Console.Error, cancellationToken);

    public async Task<int> RunAsync(
        IReadOnlyList<string> arguments, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (!SyncArguments.TryParse(arguments, out SyncArguments? parsed, out string? problem))
        {
            await errors.WriteLineAsync(problem);
            await errors.WriteLineAsync(SyncArguments.Usage);
            return NotUnderstood;
        }

        SyncFolder folder = parsed.Folder is null ? settings.Folder : new SyncFolder(parsed.Folder);
        if (parsed.Verb != SyncVerb.Export && !folder.Exists)
        {
            await errors.WriteLineAsync($"There is no folder {folder.Root}.");
            return Failed;
        }

        try
        {
            await RunAsync(parsed.Verb, folder, output, cancellationToken);
            return Done;
        }
        catch (SyncImportException exception)
        {
            foreach (SyncProblem found in exception.Problems)
            {
                await errors.WriteLineAsync(found.ToString());
            }

            await errors.WriteLineAsync($"{exception.Problems.Count} problems. Nothing was changed.");
            return Failed;
        }
        catch (SyncFaultException fault)
        {
            await errors.WriteLineAsync(fault.Message);
            return Failed;
        }
    }

    private async Task RunAsync(SyncVerb verb, SyncFolder folder, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync($"uSync {verb.ToString().ToLowerInvariant()}: {folder.Root}");
        switch (verb)
        {
            case SyncVerb.Import:
                SyncFileSet files = Read(folder, cancellationToken);
                SyncPlan done = await importer.ImportAsync(files, _ => true, new ConsoleProgress(output), cancellationToken);
                await output.WriteLineAsync($"{PlanText.Summary(done)} of {files.Files.Count} files.");
                break;
            case SyncVerb.Export:
                await ReportAsync(await exporter.ExportAsync(folder, new ConsoleProgress(output), cancellationToken), output);
                break;
            default:
                SyncPlan plan = await planner.CreateAsync(Read(folder, cancellationToken), _ => true, cancellationToken);
                await PlanText.WriteAsync(plan, output);
                await output.WriteLineAsync($"{PlanText.Summary(plan)}. Nothing was written.");
                break;
        }
    }

    private SyncFileSet Read(SyncFolder folder, CancellationToken cancellationToken)
        => reader.Read(folder, SyncKind.InImportOrder, cancellationToken);

    private static async Task ReportAsync(SyncExport export, TextWriter output)
    {
        foreach (string path in export.Written)
        {
            await output.WriteLineAsync($"  wrote  {path}");
        }

        foreach (string path in export.Orphans)
        {
            await output.WriteLineAsync($"  left   {path}: its item is not in the database");
        }

        await output.WriteLineAsync($"{export.Items} items, {export.Written.Count} files written, {export.Orphans.Count} left alone.");
    }
}
