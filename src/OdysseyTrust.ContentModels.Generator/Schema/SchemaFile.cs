namespace OdysseyTrust.ContentModels.Generator.Schema;

/// <summary>A uSync file as it lies on disk.</summary>
internal sealed record SchemaFile(string Path, string Text);
