namespace OdysseyTrust.Cms.Management.LogViewer;

/// <summary>A value that was logged with a message: <c>LogMessagePropertyPresentationModel</c> of the Management API.</summary>
internal sealed record LogMessageProperty(string Name, string? Value);
