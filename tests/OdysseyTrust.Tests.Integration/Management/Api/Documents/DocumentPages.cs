using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Integration.Management.Api.Documents;

/// <summary>Pages that tests make for themselves, below the home page.</summary>
internal static class DocumentPages
{
    public static IContent CreatePage(this DocumentSite site, string name)
    {
        IContent about = site.ChildOf(site.Home, "About us");
        IContent page = site.Documents.Create(name, site.Home.Id, about.ContentType.Alias);
        page.TemplateId = about.TemplateId;
        Assert.That(site.Documents.Save(page).Success, Is.True);
        return page;
    }

    public static IContent CreatePublishedPage(this DocumentSite site, string name)
    {
        IContent page = site.CreatePage(name);
        Assert.That(site.Documents.Publish(page, ["*"]).Success, Is.True);
        return page;
    }
}
