using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>What the back office marks a document's icon with, by the names that it knows.</summary>
internal static class DocumentFlags
{
    private static readonly Flag Protected = new("Umb.IsProtected");
    private static readonly Flag PendingChanges = new("Umb.PendingChanges");
    private static readonly Flag Scheduled = new("Umb.ScheduledForPublish");

    /// <param name="isProtected">Whether visitors have to sign in to see it.</param>
    public static IReadOnlyList<Flag> Of(bool isProtected) => isProtected ? [Protected] : [];

    /// <param name="state">What has become of a language of it.</param>
    /// <param name="isScheduled">Whether that is to be published later.</param>
    public static IReadOnlyList<Flag> OfVariant(VariantState state, bool isScheduled) =>
        (state, isScheduled) switch
        {
            (VariantState.PublishedPendingChanges, true) => [PendingChanges, Scheduled],
            (VariantState.PublishedPendingChanges, false) => [PendingChanges],
            (_, true) => [Scheduled],
            _ => [],
        };
}
