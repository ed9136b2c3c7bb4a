using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Hosting.Boot;
using OdysseyTrust.Tests.Common;
using OdysseyTrust.Tests.Integration.Composition;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Integration.Management.Support;

/// <summary>The composed site on a migrated and seeded database of its own. It serves nothing and imports nothing: tests work on Core's services.</summary>
public sealed class ManagementSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;
    private IContentType? _pageType;

    private ManagementSite(Action<IServiceCollection>? services, IEnumerable<KeyValuePair<string, string?>> settings) =>
        _app = UnservedSite.Compose(
            [
                new("OdysseyTrust:DataPath", _folder.Path),
                new("Umbraco:CMS:Security:BackOfficeHost", "https://trust.example"),
                new("Umbraco:CMS:Global:Smtp:From", "site@trust.example"),
                new("Umbraco:CMS:Global:Smtp:PickupDirectoryLocation", Path.Combine(_folder.Path, "sent")),
                .. settings,
            ],
            services: services);

    /// <summary>The site's data folder.</summary>
    public string Folder => _folder.Path;

    /// <summary>Where the site's mail is laid.</summary>
    public string SentMail => Path.Combine(Folder, "sent");

    /// <param name="services">Services that a test adds or replaces.</param>
    /// <param name="settings">Configuration that differs from the site's own.</param>
    public static async Task<ManagementSite> CreateAsync(Action<IServiceCollection>? services = null, params KeyValuePair<string, string?>[] settings)
    {
        ManagementSite site = new(services, settings);
        await site.Get<BootSequence>().PrepareAsync(CancellationToken.None);
        return site;
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Services of one request.</summary>
    public AsyncServiceScope Request() => _app.Services.CreateAsyncScope();

    /// <summary>A stored user in a group, who may sign in.</summary>
    public async Task<IUser> UserAsync(string name, params Guid[] groups)
    {
        string address = $"{name}@trust.example";
        var created = await Get<IUserService>().CreateAsync(
            Constants.Security.SuperUserKey,
            new UserCreateModel { Name = name, Email = address, UserName = address, UserGroupKeys = groups.ToHashSet() },
            approveUser: true);
        Assert.That(created.Success, Is.True, created.Status.ToString());
        return (await Get<IUserService>().GetAsync(created.Result.CreatedUser!.Key))!;
    }

    /// <summary>A stored document without a template.</summary>
    public async Task<IContent> DocumentAsync(string name, int parentId = Constants.System.Root)
    {
        IContentService contents = Get<IContentService>();
        IContent document = contents.Create(name, parentId, (await PageTypeAsync()).Alias);
        OperationResult saved = contents.Save(document);
        Assert.That(saved.Success, Is.True, saved.Result.ToString());
        return document;
    }

    public void Dispose()
    {
        ((IDisposable)_app).Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private async Task<IContentType> PageTypeAsync()
    {
        if (_pageType is not null)
        {
            return _pageType;
        }

        ContentType type = new(Get<IShortStringHelper>(), Constants.System.Root) { Alias = "page", Name = "Page", AllowedAsRoot = true };
        var created = await Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.That(created.Success, Is.True, created.Result.ToString());
        return _pageType = type;
    }
}
