namespace OdysseyTrust.Cms.PropertyEditors.Pickers;

/// <summary>A picked document, media item or member, as the editor shows and sends it.</summary>
/// <param name="Type">What it is, in the words of UDIs: <c>document</c>, <c>media</c> or <c>member</c>.</param>
/// <param name="Unique">Its key.</param>
internal sealed record PickedNode(string Type, Guid Unique);
