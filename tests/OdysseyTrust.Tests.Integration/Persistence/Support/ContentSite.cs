using Microsoft.Data.Sqlite;
using OdysseyTrust.Cms.Media.DependencyInjection;
using OdysseyTrust.Cms.PropertyEditors.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OdysseyTrust.Tests.Integration.Persistence.Support;

/// <summary>A site with the stock property editors, for tests of content through Core's services.</summary>
internal sealed class ContentSite : IDisposable
{
    public const string English = "en-GB";
    public const string Welsh = "cy-GB";

    private readonly Dictionary<string, IDataType> _dataTypes = [];
    private readonly PersistenceSite _site;

    public ContentSite() => _site = new PersistenceSite(
        settings:
        [
            new("Umbraco:CMS:InstallDefaultData:Languages:InstallData", "Values"),
            new("Umbraco:CMS:InstallDefaultData:Languages:Values:0", English),
        ],
        services: builder => builder.AddPropertyEditors().AddMedia());

    public IContentService Contents => Get<IContentService>();

    public IMediaService Media => Get<IMediaService>();

    public T Get<T>()
        where T : notnull => _site.Get<T>();

    public void Dispose() => _site.Dispose();

    public PersistenceSite Site => _site;

    /// <summary>Adds Welsh beside the default English.</summary>
    public async Task AddWelshAsync() =>
        Assert.That((await Get<ILanguageService>().CreateAsync(new Language(Welsh, "Welsh (United Kingdom)"), Constants.Security.SuperUserKey)).Success, Is.True);

    /// <summary>A document type whose properties are text boxes.</summary>
    public Task<ContentType> TypeAsync(string alias, params string[] properties) =>
        TypeAsync(alias, ContentVariation.Nothing, [.. properties.Select(property => (property, Aliases.TextBox, ContentVariation.Nothing))]);

    /// <summary>A document type with a property of each editor.</summary>
    public async Task<ContentType> TypeAsync(string alias, ContentVariation variations, params (string Alias, string Editor, ContentVariation Variations)[] properties)
    {
        ContentType type = new(Get<IShortStringHelper>(), Constants.System.Root)
        {
            Alias = alias,
            Name = alias,
            Icon = "icon-document",
            AllowedAsRoot = true,
            Variations = variations,
        };
        type.AddPropertyGroup("content", "Content");
        foreach ((string property, string editor, ContentVariation propertyVariations) in properties)
        {
            type.AddPropertyType(await PropertyAsync(property, editor, propertyVariations), "content");
        }

        await new Schema(_site).SaveAsync(type);
        return type;
    }

    public async Task<PropertyType> PropertyAsync(string alias, string editor, ContentVariation variations = ContentVariation.Nothing) =>
        new(Get<IShortStringHelper>(), await DataTypeAsync(editor), alias) { Name = alias, Variations = variations };

    public Task SaveAsync(IContentType type) => new Schema(_site).SaveAsync(type);

    /// <summary>A document that is saved and not published, with values of its text properties.</summary>
    public IContent Save(IContentType type, string name, IContent? parent = null, params (string Alias, object Value)[] values)
    {
        IContent content = Contents.Create(name, parent?.Id ?? Constants.System.Root, type.Alias);
        foreach ((string alias, object value) in values)
        {
            content.SetValue(alias, value);
        }

        Assert.That(Contents.Save(content).Success, Is.True);
        return content;
    }

    /// <summary>A document that is saved and published.</summary>
    public IContent Publish(IContentType type, string name, IContent? parent = null, params (string Alias, object Value)[] values) =>
        Publish(Save(type, name, parent, values));

    public IContent Publish(IContent content, params string[] cultures)
    {
        PublishResult result = Contents.Publish(content, cultures.Length == 0 ? ["*"] : cultures);
        Assert.That(result.Success, Is.True, result.Result.ToString());
        return content;
    }

    /// <summary>The document as it is stored.</summary>
    public IContent Read(IContent content) => Contents.GetById(content.Id) ?? throw new AssertionException($"'{content.Name}' is not there.");

    /// <summary>What visitors would see of the document as it is stored.</summary>
    public object? Published(IContent content, string alias, string? culture = null, string? segment = null) =>
        Read(content).GetValue(alias, culture, segment, published: true);

    /// <summary>Changes the database behind Core's back.</summary>
    public void Damage(string sql)
    {
        using SqliteConnection connection = new(_site.ConnectionString);
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private async Task<IDataType> DataTypeAsync(string editorAlias)
    {
        if (!_dataTypes.TryGetValue(editorAlias, out IDataType? dataType))
        {
            IDataEditor editor = Get<PropertyEditorCollection>()[editorAlias] ?? throw new AssertionException($"There is no editor '{editorAlias}'.");
            dataType = (await Get<IDataTypeService>().CreateAsync(
                new DataType(editor, Get<IConfigurationEditorJsonSerializer>())
                {
                    Name = editorAlias,
                    DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType),
                },
                Constants.Security.SuperUserKey)).Result;
            _dataTypes.Add(editorAlias, dataType);
        }

        return dataType;
    }
}
