using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using OdysseyTrust.Tests.Integration.Management.Api.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Integration.Management.Api.Access;

/// <summary>The site with a school's page and folder for a user to have rights to, and a draft and a folder that they have none to.</summary>
internal sealed class NodeSite : IAsyncDisposable
{
    private const string School = "Beaufort Primary School";

    private readonly DocumentSite _site;

    private NodeSite(DocumentSite site, Nodes documents, Nodes media)
    {
        _site = site;
        Documents = documents;
        Media = media;
    }

    public Nodes Documents { get; }

    public Nodes Media { get; }

    public IServiceProvider Services => _site.Site.Services;

    public static async Task<NodeSite> StartAsync()
    {
        DocumentSite site = await DocumentSite.StartAsync();
        return new NodeSite(site, await MakeDocumentsAsync(site), MakeMedia(site.Site.Services));
    }

    /// <summary>Somebody with the content and media sections, in a group of their own.</summary>
    /// <param name="name">The name of both.</param>
    /// <param name="fill">Sets what else the group has: no start node and no permission yet.</param>
    /// <param name="contentStartNode">The document that the user starts at, beside the group's.</param>
    /// <param name="mediaStartNode">The folder that the user starts at, beside the group's.</param>
    public async Task<BackOfficeSession> SignInAsync(string name, Action<IUserGroup> fill, Guid? contentStartNode = null, Guid? mediaStartNode = null)
    {
        UserGroup group = new(Services.GetRequiredService<IShortStringHelper>()) { Alias = name, Name = name, HasAccessToAllLanguages = true };
        group.AddAllowedSection(Constants.Applications.Content);
        group.AddAllowedSection(Constants.Applications.Media);
        fill(group);
        var made = await Services.GetRequiredService<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey);
        Assert.That(made.Success, Is.True, made.Status.ToString());
        return await SignInAsync(name, made.Result.Key, contentStartNode, mediaStartNode);
    }

    /// <summary>Somebody in a group that there is.</summary>
    public async Task<BackOfficeSession> SignInAsync(string name, Guid group, Guid? contentStartNode = null, Guid? mediaStartNode = null) =>
        await BackOfficeSession.SignInAsync(
            _site.Site, await BackOfficeUser.CreateAsync(Services, $"{name}@example.com", group, contentStartNode, mediaStartNode));

    /// <summary>The key of a page right below the home page.</summary>
    public Guid PageNamed(string name) => _site.ChildOf(_site.Home, name).Key;

    /// <inheritdoc cref="DocumentSite.ReadForUpdateAsync"/>
    public Task<JsonObject> ReadForUpdateAsync(Guid id) => _site.ReadForUpdateAsync(id);

    public HttpClient CreateVisitor() => _site.Site.CreateVisitor();

    /// <summary>Lets a group do all that can be done to documents.</summary>
    public static void AllowAll(IUserGroup group, IServiceProvider services) =>
        group.Permissions = services.GetRequiredService<IUserGroupService>().GetAsync(Constants.Security.AdminGroupKey).GetAwaiter().GetResult()!.Permissions;

    /// <summary>Lets a group do nothing to one document, whatever it may do to others.</summary>
    public static void Deny(IUserGroup group, Guid document) =>
        group.GranularPermissions.Add(new DocumentGranularPermission { Key = document, Permission = string.Empty });

    public static void StartAtRoot(IUserGroup group)
    {
        group.StartContentId = Constants.System.Root;
        group.StartMediaId = Constants.System.Root;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static async Task<Nodes> MakeDocumentsAsync(DocumentSite site)
    {
        IContent own = site.ChildOf(site.ChildOf(site.Home, "Our schools"), School);
        IContent other = site.CreatePage("A draft elsewhere");
        IContent trashed = site.CreatePage("A page thrown away");
        Assert.That(site.Documents.MoveToRecycleBin(trashed).Success, Is.True);
        JsonElement versions = await site.Administrator.GetJsonAsync($"document-version?documentId={other.Key}");
        var redirects = site.Site.Services.GetRequiredService<IRedirectUrlService>();
        Assert.That(redirects.RegisterWithStatus($"{site.Home.Id}/where-the-draft-was", other.Key).Success, Is.True);
        return new Nodes(
            own.Key,
            other.Key,
            other.Name!,
            site.Home.Key,
            other.ContentType.Key,
            versions.GetProperty("items")[0].GetProperty("id").GetGuid(),
            redirects.GetContentRedirectUrls(other.Key).Single().Key,
            trashed.Key);
    }

    private static Nodes MakeMedia(IServiceProvider services)
    {
        IMediaService media = services.GetRequiredService<IMediaService>();
        IMedia parent = media.GetRootMedia().Single(folder => folder.Name == "Schools");
        IMedia own = media.GetPagedChildren(parent.Id, 0, 100, out _).Single(folder => folder.Name == School);
        IMedia other = MakeFolder(media, "A folder elsewhere", parent.Id);
        IMedia trashed = MakeFolder(media, "A folder thrown away", parent.Id);
        Assert.That(media.MoveToRecycleBin(trashed).Success, Is.True);
        return new Nodes(own.Key, other.Key, other.Name!, parent.Key, other.ContentType.Key, Trashed: trashed.Key);
    }

    private static IMedia MakeFolder(IMediaService media, string name, int parent)
    {
        IMedia folder = media.CreateMedia(name, parent, Constants.Conventions.MediaTypes.Folder);
        Assert.That(media.Save(folder).Success, Is.True);
        return folder;
    }
}
