using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Templates;

/// <summary>A template where it is referred to.</summary>
internal sealed record TemplateItem(Guid Id, string Name, string Alias, IReadOnlyList<Flag> Flags);
