using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Navigation;

/// <summary>A node, as Core's navigation sees it.</summary>
internal sealed class NavigationNode : INavigationModel
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid ContentTypeKey { get; set; }

    public int ParentId { get; set; }

    public int SortOrder { get; set; }

    public bool Trashed { get; set; }
}
