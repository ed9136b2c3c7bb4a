namespace OdysseyTrust.Web.Features.Notices;

/// <summary>A message that stands out.</summary>
/// <param name="Text">What visitors need to know.</param>
/// <param name="Level">How much it stands out, as the data type "Notice level" has it.</param>
public sealed record SiteNotice(string Text, string? Level);
