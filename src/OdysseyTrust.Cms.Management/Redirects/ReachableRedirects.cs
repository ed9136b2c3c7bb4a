using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Redirects;

/// <summary>The redirects that lead to documents which the user who calls may open.</summary>
internal sealed class ReachableRedirects(IRedirectUrlService redirects, DocumentTreeAccess documents)
{
    /// <summary>All of them, or those that have a part of an address.</summary>
    public async Task<IReadOnlyCollection<IRedirectUrl>> FindAsync(string? filter)
    {
        IRedirectUrl[] found = [.. string.IsNullOrWhiteSpace(filter)
            ? redirects.GetAllRedirectUrls(0, int.MaxValue, out _)
            : redirects.SearchRedirectUrls(filter, 0, int.MaxValue, out _)];
        ISet<Guid> openable = await documents.OpenableAsync(found.Select(redirect => redirect.ContentKey).Distinct());
        return [.. found.Where(redirect => openable.Contains(redirect.ContentKey))];
    }

    /// <summary>The document that a redirect leads to, whoever may open it; none when there is no such redirect.</summary>
    public Guid? FindDocument(Guid id) => redirects.GetAllRedirectUrls(0, int.MaxValue, out _).FirstOrDefault(redirect => redirect.Key == id)?.ContentKey;
}
