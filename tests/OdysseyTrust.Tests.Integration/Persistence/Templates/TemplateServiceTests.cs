using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using File = System.IO.File;

namespace OdysseyTrust.Tests.Integration.Persistence.Templates;

public sealed class TemplateServiceTests
{
    private PersistenceSite _site = null!;

    private ITemplateService Templates => _site.Get<ITemplateService>();

    [SetUp]
    public void StartSite() => _site = new PersistenceSite();

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task A_template_should_be_stored_with_its_view()
    {
        ITemplate created = await CreateAsync("Home page", "homePage", "<h1>Home</h1>");

        ITemplate stored = (await Templates.GetAsync("HOMEpage"))!;

        Assert.Multiple(() =>
        {
            Assert.That((stored.Id, stored.Key, stored.Name, stored.Alias), Is.EqualTo((created.Id, created.Key, "Home page", "homePage")));
            Assert.That(stored.Content, Is.EqualTo("<h1>Home</h1>"));
            Assert.That(stored.Path, Is.EqualTo($"-1,{stored.Id}"));
            Assert.That(File.ReadAllText(View("homePage")), Is.EqualTo("<h1>Home</h1>"));
            Assert.That(stored.IsDirty(), Is.False);
        });
    }

    [Test]
    public async Task A_view_that_is_there_should_be_the_content_of_a_new_template()
    {
        Directory.CreateDirectory(Path.Combine(_site.Folder, "Views"));
        await File.WriteAllTextAsync(View("news"), "<h1>News</h1>");

        await CreateAsync("News", "news", null);

        Assert.That((await Templates.GetAsync("news"))!.Content, Is.EqualTo("<h1>News</h1>"));
    }

    [Test]
    public async Task A_template_without_a_view_should_make_no_file()
    {
        await CreateAsync("Compiled", "compiled", null);

        Assert.That((await Templates.GetAsync("compiled"))!.Content, Is.Empty);
        Assert.That(File.Exists(View("compiled")), Is.False);
    }

    [Test]
    public async Task A_template_should_lie_under_its_layout()
    {
        ITemplate master = await CreateAsync("Master", "master", "@RenderBody()");
        ITemplate page = await CreateAsync("Page", "page", "@{ Layout = \"master.cshtml\"; }");

        ITemplate stored = (await Templates.GetAsync(page.Key))!;

        Assert.Multiple(async () =>
        {
            Assert.That(stored.LayoutTemplateAlias, Is.EqualTo("master"));
            Assert.That(stored.Path, Is.EqualTo($"-1,{master.Id},{page.Id}"));
            Assert.That((await Templates.GetAsync(master.Key))!.IsLayoutTemplate, Is.True);
            Assert.That((await Templates.GetChildrenAsync(master.Id)).Select(template => template.Alias), Is.EqualTo(["page"]));
            Assert.That((await Templates.GetDescendantsAsync(master.Id)).Select(template => template.Alias), Is.EqualTo(["page"]));
        });
    }

    [Test]
    public async Task A_changed_layout_should_move_the_template_with_what_lies_under_it()
    {
        ITemplate master = await CreateAsync("Master", "master", "@RenderBody()");
        ITemplate page = await CreateAsync("Page", "page", "@RenderBody()");
        ITemplate news = await CreateAsync("News", "news", "@{ Layout = \"page.cshtml\"; }");
        page.Content = "@{ Layout = \"master.cshtml\"; }";

        Attempt<ITemplate, TemplateOperationStatus> result = await Templates.UpdateAsync(page, Constants.Security.SuperUserKey);

        Assert.That(result.Status, Is.EqualTo(TemplateOperationStatus.Success));
        Assert.That((await Templates.GetAsync(news.Key))!.Path, Is.EqualTo($"-1,{master.Id},{page.Id},{news.Id}"));
    }

    [Test]
    public async Task A_renamed_template_should_take_its_view_along()
    {
        ITemplate template = await CreateAsync("Page", "page", "<h1>Page</h1>");
        template.Alias = "article";

        await Templates.UpdateAsync(template, Constants.Security.SuperUserKey);

        Assert.That(File.Exists(View("page")), Is.False);
        Assert.That((await Templates.GetAsync("article"))!.Content, Is.EqualTo("<h1>Page</h1>"));
    }

    [Test]
    public async Task Deleting_a_template_should_take_it_from_its_document_types()
    {
        ITemplate template = await CreateAsync("Page", "page", "<h1>Page</h1>");
        Schema schema = new(_site);
        ContentType type = await schema.DocumentTypeAsync("page");
        type.SetDefaultTemplate(template);
        await schema.SaveAsync(type);
        IContentType before = _site.Get<IContentTypeService>().Get(type.Key)!;

        await Templates.DeleteAsync("page", Constants.Security.SuperUserKey);

        IContentType after = _site.Get<IContentTypeService>().Get(type.Key)!;
        Assert.That((before.DefaultTemplate?.Alias, before.AllowedTemplates!.Count()), Is.EqualTo(("page", 1)));
        Assert.That((after.DefaultTemplateId, after.AllowedTemplates!.Count()), Is.EqualTo((0, 0)));
        Assert.That(File.Exists(View("page")), Is.False);
    }

    [Test]
    public async Task Views_should_stay_as_they_are_in_production()
    {
        using PersistenceSite site = new([new("Umbraco:CMS:Runtime:Mode", "Production")]);

        await site.Get<ITemplateService>().CreateAsync("Page", "page", "<h1>Page</h1>", Constants.Security.SuperUserKey);

        Assert.That(File.Exists(Path.Combine(site.Folder, "Views", "page.cshtml")), Is.False);
        Assert.That(await site.Get<ITemplateService>().GetAsync("page"), Is.Not.Null);
    }

    private string View(string alias) => Path.Combine(_site.Folder, "Views", alias + ".cshtml");

    private async Task<ITemplate> CreateAsync(string name, string alias, string? content)
    {
        Attempt<ITemplate, TemplateOperationStatus> result = await Templates.CreateAsync(name, alias, content, Constants.Security.SuperUserKey);
        Assert.That(result.Status, Is.EqualTo(TemplateOperationStatus.Success));
        return result.Result;
    }
}
