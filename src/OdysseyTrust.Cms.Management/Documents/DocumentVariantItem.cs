using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>A language of a document, in a list.</summary>
internal sealed record DocumentVariantItem(Guid Id, string? Culture, string Name, VariantState State, IReadOnlyList<Flag> Flags);
