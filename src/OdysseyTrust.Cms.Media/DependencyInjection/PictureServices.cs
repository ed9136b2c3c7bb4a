using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Media.Pictures.Addresses;
using OdysseyTrust.Cms.Media.Pictures.Making;
using OdysseyTrust.Cms.Media.Pictures.Serving;
using Umbraco.Cms.Core.Media;

namespace OdysseyTrust.Cms.Media.DependencyInjection;

/// <summary>Resized and cropped pictures.</summary>
internal static class PictureServices
{
    public static IServiceCollection AddPictures(this IServiceCollection services) => services
        .AddSingleton<PictureSigner>()
        .AddSingleton<SignedAddress>()
        .AddSingleton<IImageUrlGenerator, SignedImageUrlGenerator>()
        .AddSingleton<IImageUrlTokenGenerator, ImageUrlTokenGenerator>()
        .AddSingleton<PictureMaker>()
        .AddSingleton<PictureTurns>()
        .AddSingleton<PictureFolder>()
        .AddSingleton<PictureOriginals>()
        .AddSingleton<PictureCache>()
        .AddSingleton<PictureResponse>()
        .AddHostedService<PictureCacheCleanup>();
}
