using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

/// <summary>A site of the fixture's own, with an administrator, an editor, who has the content and media sections, and a translator.</summary>
public abstract class SchemaTests
{
    internal SiteApplication Site { get; private set; } = null!;

    internal BackOfficeSession Administrator { get; private set; } = null!;

    internal BackOfficeSession Editor { get; private set; } = null!;

    internal BackOfficeSession Translator { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Site = await CreateSite().StartAsync();
        Administrator = await BackOfficeSession.SignInAsync(Site);
        Editor = await SignInAsync("editor@example.com", Constants.Security.EditorGroupKey);
        Translator = await SignInAsync("translator@example.com", Constants.Security.TranslatorGroupKey);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        Administrator.Dispose();
        Editor.Dispose();
        Translator.Dispose();
        await Site.DisposeAsync();
    }

    protected virtual SiteApplication CreateSite() => new();

    private async Task<BackOfficeSession> SignInAsync(string email, Guid group) =>
        await BackOfficeSession.SignInAsync(Site, await BackOfficeUser.CreateAsync(Site.Services, email, group));
}
