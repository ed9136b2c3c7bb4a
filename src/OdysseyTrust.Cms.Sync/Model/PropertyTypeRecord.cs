using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Sync.Model;

internal sealed record PropertyTypeRecord
{
    public required Guid Key { get; init; }

    public required string Name { get; init; }

    public required string Alias { get; init; }

    /// <summary>Key of the data type.</summary>
    public required Guid Definition { get; init; }

    /// <summary>The data type's editor alias. It follows from <see cref="Definition"/>.</summary>
    public string EditorAlias { get; init; } = string.Empty;

    public bool Mandatory { get; init; }

    public string Validation { get; init; } = string.Empty;

    public string Description { get; init; } = string.Empty;

    public int SortOrder { get; init; }

    /// <summary>Alias of the tab or group that holds the property; null for none.</summary>
    public string? GroupAlias { get; init; }

    /// <summary>Caption of the tab or group. It follows from <see cref="GroupAlias"/>.</summary>
    public string GroupCaption { get; init; } = string.Empty;

    public ContentVariation Variations { get; init; }

    public string MandatoryMessage { get; init; } = string.Empty;

    public string ValidationMessage { get; init; } = string.Empty;

    public bool LabelOnTop { get; init; }

    /// <summary>Only for properties of member types.</summary>
    public MemberAccessRecord? MemberAccess { get; init; }
}
