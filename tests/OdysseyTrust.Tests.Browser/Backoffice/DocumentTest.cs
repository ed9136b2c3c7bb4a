using System.Net;
using Microsoft.Playwright;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>An editor who works on pages of their own, below a page of the site.</summary>
public abstract class DocumentTest : OwnContentTest
{
    /// <summary>The name of the first page of the site.</summary>
    protected const string Home = "Home";

    /// <summary>The name of the page that the test's pages lie below.</summary>
    protected const string Section = "About us";

    /// <summary>The address of <see cref="Section"/>.</summary>
    protected const string SectionAddress = "/about-us/";

    /// <summary>A text page below <see cref="Section"/>, published.</summary>
    /// <param name="name">Its name, which no other page has.</param>
    /// <param name="introduction">The text below its heading.</param>
    protected static IContent PublishPage(string name, string introduction)
    {
        IContent home = Documents.GetRootContent().Single(root => root.Name == Home);
        IContent section = Documents.GetPagedChildren(home.Id, pageIndex: 0, pageSize: 100, out _, propertyAliases: null, filter: null, ordering: null)
            .Single(page => page.Name == Section);
        IContent page = Documents.Create(name, section.Key, ContentGenerator.PageType);
        page.SetValue("introduction", introduction);
        Documents.Save(page);
        Assert.That(Documents.Publish(page, ["*"]).Success, Is.True);
        return page;
    }

    /// <summary>The tree beside the document that is open.</summary>
    protected ILocator Tree => Page.Locator("umb-section-sidebar");

    /// <summary>The field below the heading of the document that is open.</summary>
    protected ILocator Introduction => Page.GetByLabel("Introduction");

    /// <summary>Shows what lies below a document of the tree.</summary>
    protected Task ExpandAsync(string document) => Button(Tree, $"Expand child items for {document}").ClickAsync();

    /// <summary>Chooses an entry of the menu that a document has in the tree.</summary>
    protected async Task ChooseAsync(string document, string entry)
    {
        await Link(Tree, document).HoverAsync();
        await Button(Tree, $"View actions for '{document}'").ClickAsync();
        await Tree.Locator("umb-entity-action-list").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = entry, Exact = true })
            .Filter(new LocatorFilterOptions { Visible = true }).ClickAsync();
    }

    /// <summary>Publishes the document that is open, and waits until the back office has said so.</summary>
    protected async Task PublishAsync()
    {
        await Button(Page.Locator("umb-workspace-footer"), "Save and publish").ClickAsync();
        await SayingAsync("Document published");
    }

    /// <summary>Waits until the back office says something, and puts the message away.</summary>
    protected async Task SayingAsync(string message)
    {
        ILocator toast = Page.Locator("uui-toast-notification").Filter(new LocatorFilterOptions { HasText = message });
        await Assertions.Expect(toast).ToBeVisibleAsync();
        await toast.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(toast).ToHaveCountAsync(0);
    }

    /// <summary>What a visitor gets who asks for a path; no redirect is followed.</summary>
    protected static async Task<HttpResponseMessage> AskAsync(string path)
    {
        using HttpClient visitor = SiteSetUp.Site.CreateVisitor();
        return await visitor.GetAsync(new Uri(path, UriKind.Relative));
    }

    /// <summary>The page that a visitor sees at a path.</summary>
    protected static async Task<string> ReadAsync(string path)
    {
        using HttpResponseMessage response = await AskAsync(path);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
        return await response.Content.ReadAsStringAsync();
    }

    protected static ILocator Button(ILocator place, string name) =>
        place.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = name, Exact = true });

    protected static ILocator Link(ILocator place, string name) =>
        place.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = name, Exact = true }).First;
}
