namespace OdysseyTrust.Cms.Management.OEmbed;

/// <summary>The markup by which another site wants its content shown.</summary>
internal sealed record OEmbedResponse(string Markup);
