using Umbraco.Cms.Core.Routing;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>An address at which visitors find a document, or why they don't.</summary>
internal sealed record DocumentUrlInfo(string? Culture, string? Url, string? Message, string Provider, bool IsExternal)
{
    public static DocumentUrlInfo From(UrlInfo url) => new(url.Culture, url.Url?.ToString(), url.Message, url.Provider, url.IsExternal);
}
