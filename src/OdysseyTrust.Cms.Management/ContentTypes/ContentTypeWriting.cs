using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Editing = Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>Maps what the API is told to what Core's editing services take.</summary>
internal static class ContentTypeWriting
{
    /// <summary>Fills in what document types and media types have in common.</summary>
    public static void CopyTo<TProperty, TContainer>(this ContentTypePresentation source, ContentTypeEditingModelBase<TProperty, TContainer> model)
        where TProperty : PropertyTypeModelBase, new()
        where TContainer : PropertyTypeContainerModelBase, new()
    {
        model.Alias = source.Alias;
        model.Name = source.Name;
        model.Description = source.Description;
        model.Icon = source.Icon;
        model.AllowedAsRoot = source.AllowedAsRoot;
        model.VariesByCulture = source.VariesByCulture;
        model.VariesBySegment = source.VariesBySegment;
        model.ListView = source.Collection?.Id;
        model.IsElement = source.IsElement;
        model.AllowedInLibrary = source.AllowedInLibrary;
        model.Properties = [.. source.Properties.Select(ToModel<TProperty>)];
        model.Containers = [.. source.Containers.Select(ToModel<TContainer>)];
    }

    /// <summary>A type that is allowed below another. Core finds its alias.</summary>
    public static ContentTypeSort ToSort(Guid key, int sortOrder) => new(key, sortOrder, string.Empty);

    public static Composition ToComposition(Guid key, CompositionType type) => new() { Key = key, CompositionType = type };

    private static TProperty ToModel<TProperty>(ContentTypePropertyType property)
        where TProperty : PropertyTypeModelBase, new() => new()
        {
            Key = property.Id,
            ContainerKey = property.Container?.Id,
            SortOrder = property.SortOrder,
            Alias = property.Alias,
            Name = property.Name,
            Description = property.Description,
            DataTypeKey = property.DataType.Id,
            VariesByCulture = property.VariesByCulture,
            VariesBySegment = property.VariesBySegment,
            Validation = new Editing.PropertyTypeValidation
            {
                Mandatory = property.Validation.Mandatory,
                MandatoryMessage = property.Validation.MandatoryMessage,
                RegularExpression = property.Validation.RegEx,
                RegularExpressionMessage = property.Validation.RegExMessage,
            },
            Appearance = new Editing.PropertyTypeAppearance { LabelOnTop = property.Appearance.LabelOnTop },
        };

    private static TContainer ToModel<TContainer>(ContentTypePropertyTypeContainer container)
        where TContainer : PropertyTypeContainerModelBase, new() => new()
        {
            Key = container.Id,
            ParentKey = container.Parent?.Id,
            Name = container.Name,
            Type = container.Type,
            SortOrder = container.SortOrder,
        };
}
