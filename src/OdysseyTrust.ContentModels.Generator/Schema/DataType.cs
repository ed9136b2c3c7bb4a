namespace OdysseyTrust.ContentModels.Generator.Schema;

/// <summary>A data type: an editor, and its configuration as JSON.</summary>
internal sealed record DataType(Guid Key, string EditorAlias, string Configuration);
