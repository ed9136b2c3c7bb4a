namespace OdysseyTrust.Cms.Persistence.LogViewer;

/// <summary>A search of the log that was saved under a name.</summary>
internal sealed class LogViewerQueryRow
{
    public int Id { get; set; }

    public string Name { get; set; } = string.Empty;

    /// <summary>A filter in the language of Serilog's expressions.</summary>
    public string Query { get; set; } = string.Empty;
}
