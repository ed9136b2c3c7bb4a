using OdysseyTrust.Cms.Persistence.DataTypes;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>A property of a type. Its id stays the same when it is renamed or moved to another group, so stored values belong to it by id.</summary>
internal sealed class PropertyTypeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int ContentTypeId { get; set; }

    public ContentTypeRow ContentType { get; set; } = null!;

    public int? GroupId { get; set; }

    public PropertyGroupRow? Group { get; set; }

    public int DataTypeId { get; set; }

    public DataTypeRow DataType { get; set; } = null!;

    public string Alias { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string? Description { get; set; }

    public int SortOrder { get; set; }

    public bool Mandatory { get; set; }

    public string? MandatoryMessage { get; set; }

    public string? ValidationRegExp { get; set; }

    public string? ValidationRegExpMessage { get; set; }

    public bool LabelOnTop { get; set; }

    public ContentVariation Variations { get; set; }

    /// <summary>Members only: whether a member may change the value.</summary>
    public bool MemberCanEdit { get; set; }

    /// <summary>Members only: whether a member sees the value on the profile.</summary>
    public bool MemberCanView { get; set; }

    /// <summary>Members only: whether only users of the sensitive data group see the value.</summary>
    public bool IsSensitive { get; set; }
}
