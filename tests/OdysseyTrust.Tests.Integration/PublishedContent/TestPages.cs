using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Integration.PublishedContent;

/// <summary>Makes document types and pages through Core's services.</summary>
internal sealed class TestPages(IServiceProvider services)
{
    private IContentService ContentService => services.GetRequiredService<IContentService>();

    /// <summary>A document type with a text property <c>text</c>.</summary>
    public async Task<ContentType> AddTypeAsync(string alias, ContentVariation variations = ContentVariation.Nothing)
    {
        ContentType type = new(services.GetRequiredService<IShortStringHelper>(), Constants.System.Root)
        {
            Alias = alias,
            Name = alias,
            Icon = "icon-document",
            Variations = variations,
        };
        type.AddPropertyGroup("content", "Content");
        await AddPropertyAsync(type, "text", variations);
        Assert.That(
            (await services.GetRequiredService<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey)).Success);

        return type;
    }

    /// <summary>Adds a text property to a type that the caller then saves.</summary>
    public async Task AddPropertyAsync(ContentType type, string alias, ContentVariation variations = ContentVariation.Nothing)
        => type.AddPropertyType(
            new PropertyType(services.GetRequiredService<IShortStringHelper>(), await AddTextBoxAsync($"{type.Alias} {alias}"), alias)
            {
                Name = alias,
                Variations = variations,
            },
            "content");

    public IContent Add(ContentType type, string text, IContent? parent = null)
    {
        IContent page = ContentService.Create(text, parent?.Id ?? Constants.System.Root, type.Alias);
        page.SetValue("text", text);
        ContentService.Save(page);

        return page;
    }

    public IContent AddPublished(ContentType type, string text, IContent? parent = null)
    {
        IContent page = Add(type, text, parent);
        Publish(page);

        return page;
    }

    public void Publish(IContent page, params string[] cultures)
    {
        PublishResult result = ContentService.Publish(page, cultures.Length == 0 ? ["*"] : cultures);
        Assert.That(result.Success, Is.True, $"{result.Result}");
    }

    private async Task<IDataType> AddTextBoxAsync(string name)
        => (await services.GetRequiredService<IDataTypeService>().CreateAsync(
            new DataType(
                services.GetRequiredService<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.TextBox],
                services.GetRequiredService<IConfigurationEditorJsonSerializer>())
            {
                Name = name,
                DatabaseType = ValueStorageType.Nvarchar,
            },
            Constants.Security.SuperUserKey)).Result;
}
