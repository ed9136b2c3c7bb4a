using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;

/// <summary>Properties as content has them.</summary>
internal static class Properties
{
    public static DefaultShortStringHelper ShortStrings { get; }
        = new(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings()));

    public static PropertyType Type(
        string editorAlias, string alias = "property", ValueStorageType storage = ValueStorageType.Ntext, Guid? dataTypeKey = null)
        => new(ShortStrings, editorAlias, storage, alias)
        {
            Alias = alias,
            Key = Guid.NewGuid(),
            DataTypeKey = dataTypeKey ?? Guid.NewGuid(),
            SupportsPublishing = true,
        };

    public static Property Of(IPropertyType type, object? value)
    {
        Property property = new(type);
        property.SetValue(value);

        return property;
    }

    public static Property Of(this IDataEditor editor, object? value)
        => Of(Type(editor.Alias, storage: ValueTypes.ToStorageType(editor.GetValueEditor().ValueType)), value);
}
