using System.Security.Claims;
using OdysseyTrust.Cms.PublishedContent.Caches;
using OdysseyTrust.Cms.PublishedContent.ContentTypes;
using OdysseyTrust.Cms.PublishedContent.Items;
using OdysseyTrust.Cms.PublishedContent.Snapshots;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Unit.PublishedContent.Support;

/// <summary>The published caches over content types and content that are Core's own models, held in memory.</summary>
internal sealed class TestSite
{
    private readonly TestContentTypes _types;
    private readonly RequestDrafts _drafts;
    private readonly IPreviewService _previews;
    private readonly PreviewAccess _previewAccess;
    private int _lastId = 1000;

    public TestSite(IPublishedModelFactory? models = null)
    {
        _types = new TestContentTypes(() => ++_lastId);
        AppCaches caches = new(NoAppCache.Instance, RequestCache, new IsolatedCaches(_ => NoAppCache.Instance));
        _drafts = new RequestDrafts(caches);
        ContentTypes = new PublishedContentTypeCache(
            _types.Service<IContentTypeService, IContentType>(),
            _types.Service<IMediaTypeService, IMediaType>(),
            _types.Service<IMemberTypeService, IMemberType>(),
            new TestContentTypeFactory(Converter));
        Versions = new ItemVersionFactory(ContentTypes, TestContentTypes.ShortStringHelper, new UrlSegmentProviderCollection(() => []));
        Factory = new PublishedItemFactory(
            Versions,
            new ItemContext(Variation, Rendering, Snapshots),
            models ?? new NoopPublishedModelFactory());
        _previews = Port.Of<IPreviewService>(
            (nameof(IPreviewService.IsInPreview), _ => InPreview),
            (nameof(IPreviewService.TryGetPreviewClaimsIdentityAsync), _ => Task.FromResult(Attempt.Succeed(Previewer()))));
        _previewAccess = new PreviewAccess(
            _previews,
            Port.Of<IBackOfficeUserReader>((nameof(IBackOfficeUserReader.GetByKey), _ => Port.Of<IUser>())),
            Port.Of<IContentPermissionService>((nameof(IContentPermissionService.AuthorizeAccessAsync), _ => Task.FromResult(PreviewerMay))),
            caches);
        Documents = new DocumentCacheService(Snapshots, Stored, ContentTypes, _drafts, Factory, _previews, _previewAccess);
        Media = new MediaCacheService(Snapshots, StoredMedia, ContentTypes, _drafts, Factory);
        Elements = new ElementCacheService(Snapshots, StoredElements, ContentTypes, _drafts, Factory, _previews);
    }

    public TestConverter Converter { get; } = new();

    public TestVariationContext Variation { get; } = new();

    public TestRenderingContext Rendering { get; } = new();

    public DictionaryAppCache RequestCache { get; } = [];

    public PublishedSnapshotStore Snapshots { get; } = new();

    public StoredContent<IContent> Stored { get; } = new();

    public StoredContent<IMedia> StoredMedia { get; } = new();

    public StoredContent<IElement> StoredElements { get; } = new();

    public PublishedContentTypeCache ContentTypes { get; }

    public ItemVersionFactory Versions { get; }

    public PublishedItemFactory Factory { get; }

    public DocumentCacheService Documents { get; }

    public MediaCacheService Media { get; }

    public ElementCacheService Elements { get; }

    public bool InPreview { get; set; }

    /// <summary>What the one who previews may read of any document.</summary>
    public ContentAuthorizationStatus PreviewerMay { get; set; } = ContentAuthorizationStatus.Success;

    public ContentType AddType(string alias, ContentVariation variations = ContentVariation.Nothing, bool isElement = false, params string[] properties)
        => _types.Add(alias, variations, isElement, properties);

    public MediaType AddMediaType(string alias, params string[] properties) => _types.AddMedia(alias, properties);

    public MemberType AddMemberType(string alias, params string[] properties) => _types.AddMember(alias, properties);

    /// <summary>Saves a new page that is not published yet.</summary>
    public Content AddPage(ContentType type, string name = "Page", Content? parent = null, string? culture = null)
    {
        Content page = new(name, parent?.Id ?? Umbraco.Cms.Core.Constants.System.Root, type, culture) { Id = ++_lastId, Key = Guid.NewGuid() };
        Stored.Save(page);

        return page;
    }

    public IMedia AddMediaItem(MediaType type, string name = "Photo")
    {
        Umbraco.Cms.Core.Models.Media media = new(name, Umbraco.Cms.Core.Constants.System.Root, type) { Id = ++_lastId, Key = Guid.NewGuid() };
        StoredMedia.Save(media);

        return media;
    }

    /// <summary>Publishes a page as Core does, down to the call that its cache refresher makes.</summary>
    public async Task PublishAsync(Content page, params string[] cultures)
    {
        Publishing.Publish(page, cultures);
        await Documents.RefreshMemoryCacheAsync(page.Key);
    }

    public Task SeedAsync() => Documents.SeedAsync(CancellationToken.None);

    /// <summary>A second cache over the same content, loaded now.</summary>
    public DocumentCacheService LoadAfresh()
    {
        DocumentCacheService loaded = new(new PublishedSnapshotStore(), Stored, ContentTypes, _drafts, Factory, _previews, _previewAccess);
        loaded.SeedAsync(CancellationToken.None).GetAwaiter().GetResult();

        return loaded;
    }

    private static ClaimsIdentity Previewer() => new([new Claim(Constants.Security.OpenIdDictSubClaimType, Guid.NewGuid().ToString())]);
}
