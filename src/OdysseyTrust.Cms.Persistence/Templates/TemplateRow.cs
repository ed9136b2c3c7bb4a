using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.Templates;

/// <summary>A template's place in the tree, under its layout template. Its markup is the view of the same name.</summary>
internal sealed class TemplateRow : NodeBoundRow
{
    public string Alias { get; set; } = string.Empty;

    public DateTime UpdateDate { get; set; }
}
