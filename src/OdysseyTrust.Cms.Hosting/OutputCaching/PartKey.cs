namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>What makes a part of a page different from the others.</summary>
/// <param name="View">The partial view.</param>
/// <param name="Culture">The culture that it is rendered in.</param>
/// <param name="Place">The host, with the path when the part is different on each page.</param>
/// <param name="Context">What else the view says.</param>
internal sealed record PartKey(string View, string Culture, string Place, string? Context);
