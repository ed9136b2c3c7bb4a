namespace OdysseyTrust.Cms.Management.ConcurrentEdits;

/// <summary>What a request means to save, and which version it began from. It goes with the request, to the handler that sees the save.</summary>
/// <param name="Key">The item.</param>
/// <param name="Versions">The versions that the request may replace.</param>
internal sealed record EditInProgress(Guid Key, IReadOnlyCollection<string> Versions)
{
    /// <summary>Whether the item was looked at. A save that publishes as well saves twice, and the second time finds what the first has stored.</summary>
    public bool IsChecked { get; set; }

    /// <summary>The version that the save would have lost, and so was refused for.</summary>
    public NewerVersion? Newer { get; set; }
}
