using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Integration.Persistence.Support;

/// <summary>Makes types of content for tests, in few words.</summary>
internal sealed class Schema(PersistenceSite site)
{
    private IDataType? _number;

    /// <summary>A document type with a group "Content" and a property for each alias, stored.</summary>
    public async Task<ContentType> DocumentTypeAsync(string alias, params string[] properties)
    {
        ContentType type = new(site.Get<IShortStringHelper>(), Constants.System.Root) { Alias = alias, Name = alias, Icon = "icon-document" };
        type.AddPropertyGroup("content", "Content");
        foreach (string property in properties)
        {
            type.AddPropertyType(await PropertyAsync(property), "content");
        }

        await SaveAsync(type);
        return type;
    }

    /// <summary>A property of a number, not yet stored.</summary>
    public async Task<PropertyType> PropertyAsync(string alias) =>
        new(site.Get<IShortStringHelper>(), await NumberAsync(), alias) { Name = alias };

    public async Task<IDataType> NumberAsync() => _number ??= (await site.Get<IDataTypeService>().CreateAsync(
        new DataType(site.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.Integer], site.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = "Number",
            DatabaseType = ValueStorageType.Integer,
        },
        Constants.Security.SuperUserKey)).Result;

    /// <summary>Stores a document type, new or changed.</summary>
    public async Task SaveAsync(IContentType type)
    {
        IContentTypeService types = site.Get<IContentTypeService>();
        var result = type.HasIdentity
            ? await types.UpdateAsync(type, Constants.Security.SuperUserKey)
            : await types.CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.That(result.Success, Is.True, result.Result.ToString());
    }
}
