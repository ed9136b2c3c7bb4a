namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>A setting of a data type, by its alias in the property editor's configuration.</summary>
internal sealed record DataTypePropertyPresentation(string Alias, object? Value);
