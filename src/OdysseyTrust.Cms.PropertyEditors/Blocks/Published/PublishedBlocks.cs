using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Published;

/// <summary>The elements of a block value by their keys, with the configuration of the blocks they may stand in.</summary>
internal sealed record PublishedBlocks(
    IReadOnlyDictionary<Guid, IBlockConfiguration> Configurations,
    IReadOnlyDictionary<Guid, IPublishedElement> Content,
    IReadOnlyDictionary<Guid, IPublishedElement> Settings)
{
    /// <summary>Finds what stands at a place in the layout. Settings of another type than the configured one are none.</summary>
    public bool TryFind(IBlockLayoutItem layout, [NotNullWhen(true)] out PublishedBlock? block)
    {
        block = Content.TryGetValue(layout.ContentKey, out IPublishedElement? content)
            && Configurations.TryGetValue(content.ContentType.Key, out IBlockConfiguration? configuration)
                ? new PublishedBlock(layout, configuration, content, FindSettings(layout.SettingsKey, configuration))
                : null;

        return block is not null;
    }

    private IPublishedElement? FindSettings(Guid? key, IBlockConfiguration configuration)
        => key is { } settingsKey
            && Settings.TryGetValue(settingsKey, out IPublishedElement? settings)
            && settings.ContentType.Key == configuration.SettingsElementTypeKey
                ? settings
                : null;
}
