using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;

/// <summary>Reads the configuration of blocks.</summary>
internal static class BlockConfigurationExtensions
{
    /// <summary>The element types of the content and the settings of all blocks.</summary>
    public static IEnumerable<Guid> ElementTypeKeys(this IEnumerable<IBlockConfiguration> blocks)
        => blocks.SelectMany(block => block.SettingsElementTypeKey is { } settings
            ? [block.ContentElementTypeKey, settings]
            : new[] { block.ContentElementTypeKey });
}
