using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OdysseyTrust.ContentModels.Generator.Schema;

/// <summary>A document, element or media type.</summary>
internal sealed record ContentType(
    Guid Key,
    string Alias,
    string Name,
    string? Description,
    bool IsElement,
    bool IsMedia,
    ImmutableArray<Guid> Compositions,
    ImmutableArray<PropertyType> Properties,
    Location Location)
{
    /// <summary>The class that stands for it.</summary>
    public string ClassName => Identifier.Of(Alias);

    /// <summary>The interface of a type that others are composed of.</summary>
    public string InterfaceName => "I" + ClassName;
}
