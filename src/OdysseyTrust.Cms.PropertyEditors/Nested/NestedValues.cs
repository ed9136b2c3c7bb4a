using OdysseyTrust.Cms.PropertyEditors.Blocks;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;
using OdysseyTrust.Cms.PropertyEditors.RichText;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Nested;

/// <summary>Goes through all values of content, also those within blocks and within the blocks of rich text, however deep.</summary>
internal sealed class NestedValues(IJsonSerializer json, BlockResolver resolver)
{
    /// <summary>The values that hold no others.</summary>
    public IEnumerable<OwnedValue> Leaves(IContentBase content)
    {
        List<OwnedValue> leaves = [];
        foreach (OwnedValue value in content.Properties.SelectMany(property => property.Values
            .SelectMany(stored => new[] { stored.EditedValue, stored.PublishedValue }.Distinct())
            .Select(stored => new OwnedValue(content.Key, property.PropertyType, stored))))
        {
            Rewrite(value, leaf =>
            {
                leaves.Add(leaf);
                return leaf.Value;
            });
        }

        return leaves;
    }

    /// <summary>Gives every value that holds no others what <paramref name="rewrite"/> makes of it.</summary>
    public void Rewrite(IContentBase content, Func<OwnedValue, object?> rewrite)
    {
        foreach (IProperty property in content.Properties)
        {
            foreach (IPropertyValue stored in property.Values.ToArray())
            {
                object? rewritten = Rewrite(new OwnedValue(content.Key, property.PropertyType, stored.EditedValue), rewrite);
                if (!Equals(rewritten, stored.EditedValue))
                {
                    property.SetValue(rewritten, stored.Culture, stored.Segment);
                }
            }
        }
    }

    /// <summary>The keys of all blocks in a value, and of the blocks in those.</summary>
    public IEnumerable<Guid> BlockKeys(IPropertyType propertyType, object? value)
    {
        BlockValue? blocks = resolver.Resolve(propertyType.PropertyEditorAlias == Constants.PropertyEditors.Aliases.RichText
            ? json.ReadRichText(value)?.Blocks
            : json.ReadBlocks(propertyType.PropertyEditorAlias, value));

        return blocks is null
            ? []
            : blocks.AllItems().SelectMany(item => item.Values
                .SelectMany(nested => BlockKeys(nested.PropertyType!, nested.Value))
                .Prepend(item.Key));
    }

    private object? Rewrite(OwnedValue value, Func<OwnedValue, object?> rewrite)
    {
        string editorAlias = value.PropertyType.PropertyEditorAlias;
        if (editorAlias == Constants.PropertyEditors.Aliases.RichText)
        {
            return json.ReadRichText(value.Value) is { Blocks: { } blocks } text && Rewrite(blocks, rewrite)
                ? json.Serialize(text)
                : value.Value;
        }

        if (json.ReadBlocks(editorAlias, value.Value) is { } list)
        {
            return Rewrite(list, rewrite) ? json.Serialize(list) : value.Value;
        }

        return rewrite(value);
    }

    private bool Rewrite(BlockValue blocks, Func<OwnedValue, object?> rewrite)
    {
        bool changed = false;
        foreach (BlockItemData item in resolver.Resolve(blocks)?.AllItems() ?? [])
        {
            foreach (BlockPropertyValue value in item.Values)
            {
                object? rewritten = Rewrite(new OwnedValue(item.Key, value.PropertyType!, value.Value), rewrite);
                changed |= !Equals(rewritten, value.Value);
                value.Value = rewritten;
            }
        }

        return changed;
    }
}
