namespace OdysseyTrust.Web.Features.Documents;

/// <summary>The documents of a category.</summary>
public sealed record DocumentGroup(string Category, IReadOnlyList<DocumentSummary> Documents);
