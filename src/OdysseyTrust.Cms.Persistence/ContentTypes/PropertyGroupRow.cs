using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>A tab or group of a type's properties.</summary>
internal sealed class PropertyGroupRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int ContentTypeId { get; set; }

    public PropertyGroupType Type { get; set; }

    public string? Name { get; set; }

    /// <summary>The alias; a group in a tab has the tab's before it: <c>content/hero</c>.</summary>
    public string Alias { get; set; } = string.Empty;

    public int SortOrder { get; set; }
}
