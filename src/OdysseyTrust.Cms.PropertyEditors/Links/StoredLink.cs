namespace OdysseyTrust.Cms.PropertyEditors.Links;

/// <summary>A link as it is stored: to a document or media by its UDI, or elsewhere by its URL.</summary>
internal sealed record StoredLink
{
    public string? Name { get; init; }

    public string? Target { get; init; }

    /// <summary>Such as <c>umb://document/9d3a...</c>.</summary>
    public string? Udi { get; init; }

    public string? Url { get; init; }

    /// <summary>What follows the URL: a query string, an anchor or both.</summary>
    public string? QueryString { get; init; }

    /// <summary>The language of the document that is linked to, where staff have chosen one.</summary>
    public string? Culture { get; init; }
}
