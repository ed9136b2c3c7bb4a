using System.Globalization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Common;

/// <summary>Fills a site with text pages through Core's services: sections under the home page, a hundred pages in each.</summary>
public sealed class ContentGenerator(IContentService contentService, ICoreScopeProvider scopeProvider)
{
    /// <summary>The document type of every page made.</summary>
    public const string PageType = "standardPage";

    private const int PagesInSection = 100;
    private const string Text =
        "Our schools work together, and each keeps its own character. This page was made to fill the site: it says what a page of "
        + "its length would say, about children, colleagues and the community that they are part of.";

    /// <summary>Publishes pages until there are <paramref name="total"/> of them in sections.</summary>
    /// <returns>The last page made.</returns>
    public IContent Fill(int total)
    {
        IContent? last = null;
        IContent home = contentService.GetRootContent().Single(root => root.ContentType.Alias == "home");
        for (int section = 0; section * PagesInSection < total; section++)
        {
            last = AddSection(home, section, Math.Min(PagesInSection, total - (section * PagesInSection)));
        }

        return last ?? throw new ArgumentOutOfRangeException(nameof(total), total, "Ask for at least one page.");
    }

    /// <summary>One section is one transaction.</summary>
    private IContent AddSection(IContent home, int section, int pages)
    {
        using ICoreScope scope = scopeProvider.CreateCoreScope();
        IContent parent = Publish($"Section {section}", home.Id);
        IContent last = parent;
        for (int page = 0; page < pages - 1; page++)
        {
            last = Publish(string.Create(CultureInfo.InvariantCulture, $"Page {section}-{page}"), parent.Id);
        }

        scope.Complete();
        return last;
    }

    private IContent Publish(string name, int parentId)
    {
        IContent page = contentService.Create(name, parentId, PageType);
        page.SetValue("introduction", Text);
        contentService.Save(page);
        PublishResult result = contentService.Publish(page, ["*"]);
        return result.Success
            ? page
            : throw new InvalidOperationException($"'{name}' was not published: {result.Result}.");
    }
}
