using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>Another school joins the trust.</summary>
public class NinthSchoolTests : OwnContentTest
{
    private const string School = "Riverbank Primary School";
    private const string PagePath = "/our-schools/riverbank-primary-school/";

    [Test]
    public async Task A_ninth_school_should_be_wherever_the_others_are_when_it_is_published()
    {
        await SignInAsync("/umbraco/section/content");
        await CreateDocumentAsync("School", "Home", "Our schools");

        await DescribeAsync();
        await AddPhotoAsync();
        await SaveAndPublishAsync();

        await Expect(Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = School, Exact = true }).First).ToBeVisibleAsync();
        await ExpectInDirectoryAsync();
        await ExpectPageAsync();
        await ExpectInSearchAsync();
        await ExpectInSitemapAsync();
    }

    private async Task DescribeAsync()
    {
        await NameField.FillAsync(School);
        await OpenTabAsync("School");
        await Page.GetByLabel("Field for Official name").FillAsync("Riverbank Primary and Nursery School");
        await Page.GetByLabel("Field for Phase").SelectOptionAsync("Primary");
        await Page.GetByLabel("Field for Ages").FillAsync("3 to 11");
        await OpenTabAsync("Contact");
        await Page.GetByLabel("Field for Address").FillAsync("1 River Lane\nDerby");
        await Page.GetByLabel("Field for Postcode").FillAsync("DE1 1AA");
    }

    /// <summary>The photo shows what the browser shows: it is a picture like any other.</summary>
    private async Task AddPhotoAsync()
    {
        FilePayload photo = new() { Name = "riverbank.png", MimeType = "image/png", Buffer = await Page.ScreenshotAsync() };
        await OpenTabAsync("School");
        await Page.Locator("umb-property", new PageLocatorOptions { HasText = "A photo of the school." }).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Choose" }).ClickAsync();
        IFileChooser files = await Page.RunAndWaitForFileChooserAsync(() =>
            Dialogs.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Upload", Exact = true }).ClickAsync());
        await files.SetFilesAsync(photo);
        await Expect(Dialogs.GetByRole(AriaRole.Img, new LocatorGetByRoleOptions { Name = "Riverbank" })).ToBeVisibleAsync();
        await Dialogs.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Choose" }).ClickAsync();
        await Expect(Page.Locator("umb-property").GetByRole(AriaRole.Img, new LocatorGetByRoleOptions { Name = "Riverbank" })).ToBeVisibleAsync();
    }

    private async Task ExpectInDirectoryAsync()
    {
        await VisitAsync("/our-schools/");
        await Expect(Page.Locator("main li", new PageLocatorOptions { HasText = School })).ToContainTextAsync("Primary · ages 3 to 11 · Derby");
        await Expect(Page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Our schools" })
            .GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = School })).ToHaveAttributeAsync("href", PagePath);
    }

    private async Task ExpectPageAsync()
    {
        await VisitAsync(PagePath);
        await Expect(Page.Locator("h1")).ToHaveTextAsync(School);
        await Expect(Page.Locator("main")).ToContainTextAsync("1 River Lane");
        ILocator photo = Page.Locator("main").GetByRole(AriaRole.Img, new LocatorGetByRoleOptions { Name = School });
        await photo.ScrollIntoViewIfNeededAsync();
        await Expect(photo).ToHaveJSPropertyAsync("complete", true);
        Assert.That(await photo.EvaluateAsync<int>("photo => photo.naturalWidth"), Is.Positive);
    }

    private async Task ExpectInSearchAsync()
    {
        await VisitAsync("/search/?q=riverbank");
        await Expect(Page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = School })).ToHaveAttributeAsync("href", PagePath);
    }

    private static async Task ExpectInSitemapAsync()
    {
        using HttpClient visitor = SiteSetUp.Site.CreateVisitor();
        string sitemap = await visitor.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative));
        Assert.That(sitemap, Does.Contain($"<loc>{new Uri(SiteSetUp.Address, PagePath)}</loc>"));
    }

    private Task OpenTabAsync(string name) => Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = name, Exact = true }).ClickAsync();
}
