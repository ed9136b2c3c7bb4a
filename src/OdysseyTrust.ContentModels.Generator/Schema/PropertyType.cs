using Microsoft.CodeAnalysis;

namespace OdysseyTrust.ContentModels.Generator.Schema;

/// <summary>A property of a content type.</summary>
internal sealed record PropertyType(string Alias, string Name, string? Description, Guid DataType, string EditorAlias, Location Location)
{
    /// <summary>The member that stands for it.</summary>
    public string MemberName => Identifier.Of(Alias);
}
