namespace OdysseyTrust.Cms.Management.References;

/// <summary>Something of no kind that is shown otherwise.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it is, as in a UDI.</param>
/// <param name="Icon">The icon of its type.</param>
internal sealed record DefaultReference(Guid Id, string? Name, string? Type, string? Icon) : IReference;
