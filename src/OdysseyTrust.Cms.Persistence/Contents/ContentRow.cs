using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>A document, blueprint, element or medium: what is not said by its place in the tree or by its versions.</summary>
internal sealed class ContentRow : NodeBoundRow
{
    public int ContentTypeId { get; set; }

    public ContentTypeRow ContentType { get; set; } = null!;

    /// <summary>Whether a version of it is published; a medium never is.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the current version differs from the published one, or there is none published.</summary>
    public bool Edited { get; set; }

    /// <summary>The cultures in which it is edited.</summary>
    public List<string> EditedCultures { get; set; } = [];

    /// <summary>The address of a medium's file, to find the medium by.</summary>
    public string? FilePath { get; set; }

    public List<ContentVersionRow> Versions { get; set; } = [];
}
