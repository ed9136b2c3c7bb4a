using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OdysseyTrust.Cms.PropertyEditors.DependencyInjection;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;

/// <summary>Core and the property editors, on fakes of what other projects provide.</summary>
internal sealed class EditorComposition : IDisposable
{
    private readonly ServiceProvider _services;

    public EditorComposition()
    {
        ServiceCollection collection = [];
        collection.AddLogging();
        UmbracoBuilder builder = new(collection, new ConfigurationBuilder().Build(), TypeLoader());
        builder.AddPropertyEditors();
        builder.Build();
        AddServices(collection);
        AddContent(collection);
        AddFiles(collection);
        AddPublished(collection);
        _services = collection.BuildServiceProvider();
    }

    public PropertyEditorCollection Editors => Get<PropertyEditorCollection>();

    public MemoryFileSystem Files { get; } = new();

    /// <summary>Files that have been uploaded, by their keys.</summary>
    public Dictionary<Guid, TemporaryFileModel> TemporaryFiles { get; } = [];

    public List<IContentType> ElementTypes { get; } = [];

    public List<IDataType> DataTypes { get; } = [];

    /// <summary>The configurations of data types, by their keys.</summary>
    public Dictionary<Guid, object?> Configurations { get; } = [];

    /// <summary>The keys of the media items that there are.</summary>
    public HashSet<Guid> Media { get; } = [];

    public T Get<T>()
        where T : notnull
        => _services.GetRequiredService<T>();

    public void Dispose() => _services.Dispose();

    private static TypeLoader TypeLoader()
        => new(
            new TypeFinder(
                NullLogger<TypeFinder>.Instance,
                new DefaultUmbracoAssemblyProvider(typeof(IDataEditor).Assembly, NullLoggerFactory.Instance),
                null),
            NullLogger<TypeLoader>.Instance,
            [typeof(IDataEditor).Assembly]);

    private static void AddServices(ServiceCollection services)
    {
        services.AddUnique(Json.Serializer);
        services.AddUnique(Json.ConfigurationSerializer);
        services.AddUnique(Stub.Of<IIOHelper>(("ResolveUrl", arguments => arguments[0])));
        services.AddUnique<IShortStringHelper>(Properties.ShortStrings);
        services.AddUnique(Stub.Of<ILocalizedTextService>(("Localize", arguments => $"{arguments[0]}/{arguments[1]}")));
        services.AddUnique(Stub.Of<IPropertyValidationService>());
        services.AddUnique(Stub.Of<IBackOfficeSecurityAccessor>());
        services.AddUnique(Stub.Of<IDefaultCultureAccessor>(("DefaultCulture", _ => "en-GB")));
        services.AddUnique(Stub.Of<ICoreScopeProvider>(("CreateCoreScope", _ => Stub.Of<ICoreScope>())));
    }

    private void AddContent(ServiceCollection services)
    {
        services.AddUnique(Stub.Of<IContentService>());
        services.AddUnique(Stub.Of<IMemberService>());
        services.AddUnique(Stub.Of<IUserService>());
        services.AddUnique(Stub.Of<IMediaTypeService>());
        services.AddUnique(Stub.Of<IDocumentNavigationQueryService>());
        services.AddUnique(Stub.Of<IMediaNavigationQueryService>());
        services.AddUnique(Stub.Of<IPublishedUrlProvider>(("GetUrl", _ => "/about-us/"), ("GetMediaUrl", _ => "/media/hall.jpg")));
        services.AddUnique(Stub.Of<IMediaService>(
            ("GetById", arguments => Media.Contains((Guid)arguments[0]!) ? MediaItem((Guid)arguments[0]!) : null),
            ("GetByIds", arguments => ((IEnumerable<Guid>)arguments[0]!).Where(Media.Contains).Select(MediaItem).ToArray())));
        services.AddUnique(Stub.Of<IContentTypeService>(
            ("Get", arguments => ElementTypes.Find(type => type.Key.Equals(arguments[0])))));
        services.AddUnique(Stub.Of<IDataTypeConfigurationCache>(
            ("GetConfiguration", arguments => Configurations.GetValueOrDefault((Guid)arguments[0]!)),
            ("GetConfigurationAs", arguments => Configurations.GetValueOrDefault((Guid)arguments[0]!))));
    }

    private void AddPublished(ServiceCollection services)
    {
        services.AddUnique(Stub.Of<IPublishedContentCache>());
        services.AddUnique(Stub.Of<IPublishedMediaCache>());
        services.AddUnique(Stub.Of<IPublishedMemberCache>());
        services.AddUnique(Stub.Of<IPublishedElementCache>());
        services.AddUnique(Stub.Of<IBlockElementService>());
        services.AddUnique(Stub.Of<IApiContentBuilder>());
        services.AddUnique(Stub.Of<IApiMediaBuilder>());
        services.AddUnique(Stub.Of<IApiElementBuilder>());
        services.AddUnique(Stub.Of<IMemberGroupService>());
        services.AddUnique(Stub.Of<IExternalMemberService>());
        services.AddUnique(Stub.Of<ILanguageService>());
        services.AddUnique(Stub.Of<IVariationContextAccessor>());
        services.AddUnique(Stub.Of<IPropertyRenderingContextAccessor>());
        services.AddUnique(Stub.Of<IPublishedValueFallback>());
        services.AddUnique<IPublishedModelFactory>(new NoopPublishedModelFactory());
        services.AddUnique(Stub.Of<IDataTypeService>(("GetAllAsync", _ => Task.FromResult<IEnumerable<IDataType>>(DataTypes))));
        services.AddUnique(Stub.Of<IIdKeyMap>());
        services.AddUnique<IPublishedContentTypeFactory, PublishedContentTypeFactory>();
    }

    private void AddFiles(ServiceCollection services)
    {
        services.AddUnique(Stub.Of<ITemporaryFileService>(
            ("GetAsync", arguments => Task.FromResult(TemporaryFiles.GetValueOrDefault((Guid)arguments[0]!)))));
        services.AddUnique(Stub.Of<IMediaImportService>(("ImportAsync", _ => Task.FromResult(MediaItem(Imported)))));
        services.AddUnique(Stub.Of<IFileStreamSecurityValidator>(("IsConsideredSafe", _ => true)));
        services.Configure<ContentSettings>(settings => settings.DisallowedUploadedFileExtensions = new HashSet<string> { "exe" });
        services.AddSingleton(provider => new MediaFileManager(
            Files,
            new UniqueMediaPathScheme(),
            NullLogger<MediaFileManager>.Instance,
            Properties.ShortStrings,
            provider,
            new Lazy<ICoreScopeProvider>(provider.GetRequiredService<ICoreScopeProvider>)));
    }

    /// <summary>The key of the media item that any imported file becomes.</summary>
    public static Guid Imported { get; } = Guid.Parse("eeeeeeee-0000-4000-8000-000000000001");

    private static IMedia MediaItem(Guid key)
        => Stub.Of<IMedia>(
            ("Key", _ => key),
            ("ContentType", _ => Stub.Of<ISimpleContentType>(("Alias", _ => "Image"), ("Icon", _ => "icon-picture"))));
}
