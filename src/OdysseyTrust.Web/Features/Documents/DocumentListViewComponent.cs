using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.ContentModels;
using OdysseyTrust.Web.Features.Site;
using Umbraco.Extensions;

namespace OdysseyTrust.Web.Features.Documents;

/// <summary>The documents below a page, by category.</summary>
public sealed class DocumentListViewComponent(SiteContent site) : ViewComponent
{
    private const string Uncategorised = "Other";

    public IViewComponentResult Invoke(DocumentsPage page) => View(site.Children<PolicyDocument>(page)
        .Where(document => document.File is not null)
        .GroupBy(document => string.IsNullOrWhiteSpace(document.Category) ? Uncategorised : document.Category)
        .OrderBy(category => category.Key == Uncategorised)
        .ThenBy(category => category.Key, StringComparer.CurrentCulture)
        .Select(category => new DocumentGroup(category.Key, [.. category.Select(Summary).OrderBy(document => document.Name, StringComparer.CurrentCulture)]))
        .ToArray());

    private DocumentSummary Summary(PolicyDocument document)
    {
        string url = site.MediaUrl(document.File!);
        string extension = Path.GetExtension(url).TrimStart('.').ToUpperInvariant();
        return new DocumentSummary(document.Name, url, extension.NullOrWhiteSpaceAsNull(), document.ApprovedOn);
    }
}
