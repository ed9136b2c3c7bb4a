namespace OdysseyTrust.Cms.Management.Indexes;

/// <summary>A field of an entry of an index: <c>FieldPresentationModel</c> of the Management API.</summary>
internal sealed record SearchResultField(string Name, IReadOnlyList<string> Values);
