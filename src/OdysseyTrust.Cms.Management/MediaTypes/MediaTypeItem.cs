using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>A media type where it is referred to.</summary>
internal sealed record MediaTypeItem(Guid Id, string Name, string? Icon, IReadOnlyList<Flag> Flags);
