using System.Xml.Linq;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;
using OdysseyTrust.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>An administrator changes what pages are made of, on a developer's machine. The site has a schema of its own to write to.</summary>
public class DocumentTypeTests : EditorTest
{
    private const string Property = "Uniform";
    private const string Alias = "uniform";

    private TemporaryFolder _schema;
    private SiteApplication _site;

    protected override Uri Address => _site.Address;

    private string TypeFile => Path.Combine(_schema.Path, "ContentTypes", "schoolpage.config");

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _schema = new TemporaryFolder();
        SourceTree.Copy(SourceTree.OwnFolder, _schema.Path);
        _site = await new SiteApplication(new Dictionary<string, string?>
        {
            [WebHostDefaults.EnvironmentKey] = Environments.Development,
            ["OdysseyTrust:SyncPath"] = _schema.Path,
        }).StartAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _site.DisposeAsync();
        _schema.Dispose();
    }

    [Test]
    public async Task A_property_that_an_administrator_adds_should_be_in_the_file_and_in_the_editor()
    {
        string[] before = Aliases();
        await SignInAsync("/umbraco/section/settings");
        await ExpandTreeAsync("Document Types", "Pages");
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "School", Exact = true }).ClickAsync();

        await AddPropertyAsync();

        Assert.That(Aliases(), Is.EquivalentTo(before.Append(Alias)));
        await VisitAsync("/umbraco/section/content");
        await OpenDocumentAsync("Home", "Our schools", "Asterdale Primary School");
        await OpenTabAsync("School");
        await Page.GetByLabel($"Field for {Property}").FillAsync("Green jumper");
        await SaveAndPublishAsync();
        await Page.ReloadAsync();
        await Expect(Page.GetByLabel($"Field for {Property}")).ToHaveValueAsync("Green jumper");
        await VisitAsync("/our-schools/asterdale-primary-school/");
        await Expect(Page.Locator("h1")).ToHaveTextAsync("Asterdale Primary School");
    }

    private async Task AddPropertyAsync()
    {
        await OpenTabAsync("School");
        await Expect(Page.Locator("[data-mark='property-type:Official name']")).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Add property" }).ClickAsync();
        await Dialogs.GetByLabel("Enter a name...").FillAsync(Property);
        await Dialogs.GetByLabel("Description").FillAsync("What pupils wear.");
        await Dialogs.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Select Property Editor" }).ClickAsync();
        await Dialogs.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Text Box" }).ClickAsync();
        await Dialogs.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Textstring" }).ClickAsync();
        await Dialogs.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Submit" }).ClickAsync();
        await Expect(Dialogs.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        IResponse saved = await Page.RunAndWaitForResponseAsync(
            () => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync(),
            response => response.Request.Method == HttpMethod.Put.Method && response.Url.Contains("/document-type/", StringComparison.Ordinal));
        Assert.That(saved.Ok, Is.True);
    }

    private Task OpenTabAsync(string name) => Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = name }).ClickAsync();

    private string[] Aliases() =>
        [.. XElement.Load(TypeFile).Elements("GenericProperties").Elements("GenericProperty").Select(property => (string)property.Element("Alias")!)];
}
