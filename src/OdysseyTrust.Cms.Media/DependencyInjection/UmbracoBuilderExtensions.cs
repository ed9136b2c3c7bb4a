using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OdysseyTrust.Cms.Media.FileSystem;
using OdysseyTrust.Cms.Media.Images;
using OdysseyTrust.Cms.Media.Serving;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OdysseyTrust.Cms.Media.DependencyInjection;

/// <summary>Adds the media files that staff upload.</summary>
public static class UmbracoBuilderExtensions
{
    private const string ShadowPath = "media";
    private const string RootUrl = "/media";

    /// <summary>
    /// Keeps media files under <c>OdysseyTrust:DataPath</c>, serves them at <c>/media</c>, and resizes and crops pictures.
    /// </summary>
    public static IUmbracoBuilder AddMedia(this IUmbracoBuilder builder)
    {
        builder.AddMediaProtection();
        builder.Services.AddSingleton<MediaFolder>();
        builder.Services.AddSingleton<IMediaPathScheme, UniqueMediaPathScheme>();
        builder.Services.AddSingleton(CreateMediaFiles);
        builder.Services.AddSingleton<IImageDimensionExtractor, VipsImageDimensionExtractor>();
        builder.Services.AddSingleton<ISvgDimensionExtractor, SvgDimensionExtractor>();
        builder.Services.AddSingleton<UploadAutoFillProperties>();
        builder.Services.AddPictures();
        builder.Services.AddTransient<IStartupFilter, MediaStartupFilter>();
        return builder.AddUploadInspection();
    }

    /// <summary>Files written in a scope appear when it commits, as its rows do: the file system is shadowed until then.</summary>
    private static MediaFileManager CreateMediaFiles(IServiceProvider provider)
    {
        PhysicalFileSystem files = new(
            provider.GetRequiredService<IIOHelper>(),
            provider.GetRequiredService<IHostingEnvironment>(),
            provider.GetRequiredService<ILogger<PhysicalFileSystem>>(),
            provider.GetRequiredService<MediaFolder>().Path,
            RootUrl);
        return new MediaFileManager(
            provider.GetRequiredService<FileSystems>().CreateShadowWrapper(files, ShadowPath),
            provider.GetRequiredService<IMediaPathScheme>(),
            provider.GetRequiredService<ILogger<MediaFileManager>>(),
            provider.GetRequiredService<IShortStringHelper>(),
            provider,
            new Lazy<ICoreScopeProvider>(provider.GetRequiredService<ICoreScopeProvider>));
    }
}
