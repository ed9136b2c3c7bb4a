namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>A type that another may be composed of.</summary>
/// <param name="FolderPath">The names of the folders that it is in, outermost first.</param>
/// <param name="IsCompatible">Whether it can be chosen, beside those chosen already.</param>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Icon">Its icon.</param>
internal sealed record AvailableCompositionResponse(IReadOnlyList<string> FolderPath, bool IsCompatible, Guid Id, string Name, string Icon);
