using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Imaging;

/// <summary>Small versions of pictures, for the lists and pickers of the back office.</summary>
[SectionAccess(Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Users, Constants.Applications.Settings)]
[Route(ManagementApi.Root + "/imaging")]
internal sealed class ImagingController(
    IMediaService media,
    MediaTreeAccess access,
    IImageUrlGenerator images,
    MediaUrls urls) : ManagementApiController
{
    private const int DefaultSize = 200;

    [HttpGet("resize/urls")]
    public async Task<IReadOnlyList<MediaUrlInfoResponse>> ResizeUrls(
        [FromQuery(Name = "id")] HashSet<Guid> ids,
        int height = DefaultSize,
        int width = DefaultSize,
        ImageCropMode? mode = null,
        string? format = null) =>
        [.. (await access.NameableAsync(media.GetByIds(ids))).Select(item => new MediaUrlInfoResponse(
            item.Key,
            [.. urls.Of(item).Select(url => new MediaUrlInfo(Culture: null, Resized(url, height, width, mode, format)))]))];

    /// <summary>What is no picture that can be resized, such as a drawing, is shown as it is.</summary>
    private string? Resized(string url, int height, int width, ImageCropMode? mode, string? format) =>
        images.IsSupportedImageFormat(Path.GetExtension(url).TrimStart('.'))
            ? images.GetImageUrl(new ImageUrlGenerationOptions(url) { Height = height, Width = width, ImageCropMode = mode, Format = format })
            : url;
}
