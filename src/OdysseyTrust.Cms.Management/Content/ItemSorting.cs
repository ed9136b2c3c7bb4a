namespace OdysseyTrust.Cms.Management.Content;

/// <summary>The place of an item among its siblings.</summary>
internal sealed record ItemSorting(Guid Id, int SortOrder);
