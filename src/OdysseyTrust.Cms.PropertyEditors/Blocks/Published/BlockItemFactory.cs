using System.Collections.Concurrent;
using System.Reflection;
using Umbraco.Cms.Core.Models.Blocks;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Published;

/// <summary>Makes block items of the typed models of their content and settings, as <c>BlockListItem&lt;Card, CardSettings&gt;</c>.</summary>
internal sealed class BlockItemFactory(BlockElements elements)
{
    private readonly ConcurrentDictionary<Type, ConstructorInvoker> _constructors = new();

    public BlockListItem ListItem(PublishedBlock block) => (BlockListItem)Create(typeof(BlockListItem<,>), block);

    public BlockGridItem GridItem(PublishedBlock block) => (BlockGridItem)Create(typeof(BlockGridItem<,>), block);

    public RichTextBlockItem RichTextItem(PublishedBlock block) => (RichTextBlockItem)Create(typeof(RichTextBlockItem<,>), block);

    private static ConstructorInvoker Constructor(Type item) => ConstructorInvoker.Create(item.GetConstructors().Single());

    private object Create(Type item, PublishedBlock block)
    {
        Type content = elements.ModelType(block.Content);
        Type settings = block.Settings is null
            ? elements.ModelType(block.Configuration.SettingsElementTypeKey)
            : elements.ModelType(block.Settings);

        return _constructors
            .GetOrAdd(item.MakeGenericType(content, settings), Constructor)
            .Invoke(block.Layout.ContentKey, block.Content, block.Layout.SettingsKey, block.Settings);
    }
}
