using OdysseyTrust.Cms.Sync.Comparison;
using OdysseyTrust.Cms.Sync.Planning;

namespace OdysseyTrust.Cms.Sync.Commands;

/// <summary>A plan for people to read.</summary>
internal static class PlanText
{
    private const int LongestValue = 60;

    public static async Task WriteAsync(SyncPlan plan, TextWriter output)
    {
        foreach (SyncStep step in plan.Steps)
        {
            await output.WriteLineAsync(
                $"  {step.Action.ToString().ToLowerInvariant(),-7} {step.Record.Kind.Folder,-14} {step.Record.Alias}  ({step.File.File.Path})");
            foreach (FieldChange change in step.Changes)
            {
                await output.WriteLineAsync($"            {change.Path}: {Shorten(change.Current)} -> {Shorten(change.Wanted)}");
            }
        }
    }

    public static string Summary(SyncPlan plan)
        => $"{Count(plan, SyncAction.Create)} created, {Count(plan, SyncAction.Update)} updated, {Count(plan, SyncAction.Delete)} deleted";

    private static int Count(SyncPlan plan, SyncAction action) => plan.Steps.Count(step => step.Action == action);

    private static string Shorten(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "(nothing)";
        }

        string line = value.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? $"\"{line}\"" : $"\"{line[..LongestValue]}...\"";
    }
}
