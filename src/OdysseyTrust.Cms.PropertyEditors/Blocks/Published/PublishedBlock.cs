using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Published;

/// <summary>One block: its place in the layout, its configuration, its content and its settings.</summary>
internal sealed record PublishedBlock(
    IBlockLayoutItem Layout,
    IBlockConfiguration Configuration,
    IPublishedElement Content,
    IPublishedElement? Settings);
