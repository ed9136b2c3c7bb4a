using System.ComponentModel.DataAnnotations;

namespace OdysseyTrust.Cms.Management.TemplateQueries;

/// <summary>The order of the documents found.</summary>
/// <param name="PropertyAlias">What to sort by; the order of the tree when it is empty.</param>
/// <param name="Direction"><c>ascending</c>, or else descending.</param>
internal sealed record TemplateQuerySort([Required(AllowEmptyStrings = true)] string PropertyAlias, string? Direction);
