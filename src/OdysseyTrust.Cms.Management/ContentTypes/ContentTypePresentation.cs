using System.Diagnostics.CodeAnalysis;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>What document types and media types have in common, as they are read and as they are saved.</summary>
internal abstract record ContentTypePresentation
{
    protected ContentTypePresentation()
    {
    }

    [SetsRequiredMembers]
    protected ContentTypePresentation(IContentTypeBase type)
    {
        Alias = type.Alias;
        Name = type.Name ?? string.Empty;
        Description = type.Description;
        Icon = type.Icon ?? string.Empty;
        AllowedAsRoot = type.AllowedAsRoot;
        VariesByCulture = type.VariesByCulture();
        VariesBySegment = type.VariesBySegment();
        Collection = ReferenceById.To(type.ListView);
        IsElement = type.IsElement;
        AllowedInLibrary = type.AllowedInLibrary;
        Properties = [.. type.ToPropertyTypes()];
        Containers = [.. type.ToContainers()];
    }

    public required string Alias { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public required string Icon { get; init; }

    public bool AllowedAsRoot { get; init; }

    public bool VariesByCulture { get; init; }

    public bool VariesBySegment { get; init; }

    /// <summary>The data type that lists the children, of those that are shown as a collection.</summary>
    public ReferenceById? Collection { get; init; }

    public bool IsElement { get; init; }

    public bool AllowedInLibrary { get; init; }

    /// <summary>Its own properties, without those of its compositions.</summary>
    public required IReadOnlyList<ContentTypePropertyType> Properties { get; init; }

    /// <summary>Its own tabs and groups.</summary>
    public required IReadOnlyList<ContentTypePropertyTypeContainer> Containers { get; init; }
}
