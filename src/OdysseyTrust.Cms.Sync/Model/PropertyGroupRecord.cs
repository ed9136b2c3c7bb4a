using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>A tab or a group. The alias of a group inside a tab is <c>tab/group</c>.</summary>
internal sealed record PropertyGroupRecord(Guid Key, string Caption, string Alias, PropertyGroupType Type, int SortOrder);
