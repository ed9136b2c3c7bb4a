using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Management.Collections;
using OdysseyTrust.Cms.Management.Media;
using OdysseyTrust.Cms.Management.TemporaryFiles;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>What the operations on media, and list views, need.</summary>
internal static class MediaServices
{
    public static IServiceCollection AddMediaServices(this IServiceCollection services) => services
        .AddScoped<ListViews>()
        .AddScoped<IMediaListViewService, MediaListViewService>()
        .AddScoped<IContentListViewService, ContentListViewService>()
        .AddScoped<MediaItemFactory>()
        .AddScoped<MediaUrls>()
        .AddScoped<MediaModels>()
        .ConfigureOptions<ConfigureUploadLimits>();
}
