using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.UserGroups;

/// <summary>What a user group may do with one document, element or property, whatever its permissions elsewhere.</summary>
internal sealed class GranularPermissionRow
{
    public int Id { get; set; }

    public int UserGroupId { get; set; }

    /// <summary>What kind of thing the permission is for: the <c>ContextType</c> of one of Core's granular permissions.</summary>
    public string Context { get; set; } = string.Empty;

    /// <summary>The document, element or document type; <c>null</c> where the kind has none.</summary>
    public int? NodeId { get; set; }

    public NodeRow? Node { get; set; }

    /// <summary>A verb (<c>Umb.Document.Update</c>); for a property, its alias and a verb.</summary>
    public string Permission { get; set; } = string.Empty;
}
