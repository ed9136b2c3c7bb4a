using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Published;
using OdysseyTrust.Cms.PropertyEditors.RichText;
using Umbraco.Cms.Core.Blocks;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Templates;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;

/// <summary>What converts blocks, in a given culture of a site whose default culture is English.</summary>
internal sealed class PublishedBlockServices
{
    public PublishedBlockServices(IBlockElementService elements, string? culture = null, Fallback fallback = default)
    {
        BlockContext context = new(
            Stub.Of<IVariationContextAccessor>(("VariationContext", _ => new VariationContext(culture))),
            Stub.Of<IPropertyRenderingContextAccessor>(("PropertyRenderingContext", _ => new PropertyRenderingContext(fallback))),
            Stub.Of<IDefaultCultureAccessor>(("DefaultCulture", _ => "en-GB")),
            Stub.Of<ILanguageService>());
        Elements = new BlockElements(elements, new NoopPublishedModelFactory(), new BlockAlignment(context), new BlockExposure(context));
        Items = new BlockItemFactory(Elements);
    }

    public BlockElements Elements { get; }

    public BlockItemFactory Items { get; }

    /// <summary>A renderer that shows a block as its key, and gives every document and every media item one URL.</summary>
    public static RichTextRenderer Renderer()
    {
        IPublishedUrlProvider urls = Stub.Of<IPublishedUrlProvider>(("GetUrl", _ => "/about-us/"), ("GetMediaUrl", _ => "/media/hall.jpg"));

        return new RichTextRenderer(
            new HtmlLocalLinkParser(urls),
            new HtmlUrlParser(
                Stub.Of<IOptionsMonitor<ContentSettings>>(("CurrentValue", _ => new ContentSettings())),
                NullLogger<HtmlUrlParser>.Instance,
                Stub.Of<IProfilingLogger>(),
                Stub.Of<IIOHelper>()),
            new HtmlImageSourceParser(urls, Stub.Of<IImageUrlTokenGenerator>(("RefreshSignature", arguments => arguments[0]))),
            new Lazy<IPartialViewBlockEngine>(Stub.Of<IPartialViewBlockEngine>(
                ("ExecuteAsync", arguments => Task.FromResult($"[{((IBlockReference)arguments[0]!).ContentKey}]")))));
    }
}
