using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>A property of a document type or media type, as it is read and as it is saved.</summary>
internal sealed record ContentTypePropertyType
{
    public required Guid Id { get; init; }

    /// <summary>The tab or group that it is in.</summary>
    public ReferenceById? Container { get; init; }

    public int SortOrder { get; init; }

    public required string Alias { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public required ReferenceById DataType { get; init; }

    public bool VariesByCulture { get; init; }

    public bool VariesBySegment { get; init; }

    public required PropertyTypeValidation Validation { get; init; }

    public required PropertyTypeAppearance Appearance { get; init; }
}
