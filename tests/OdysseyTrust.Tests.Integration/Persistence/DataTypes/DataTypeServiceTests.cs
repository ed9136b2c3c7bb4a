using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Integration.Persistence.DataTypes;

public sealed class DataTypeServiceTests
{
    private PersistenceSite _site = null!;

    private IDataTypeService DataTypes => _site.Get<IDataTypeService>();

    [SetUp]
    public void StartSite() => _site = new PersistenceSite();

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task A_data_type_should_come_back_as_it_was_created()
    {
        DataType created = Create("Opening hours");
        created.EditorUiAlias = "Umb.PropertyEditorUi.Integer";
        created.DatabaseType = ValueStorageType.Integer;
        created.ConfigurationData = new Dictionary<string, object> { ["min"] = 3 };

        Attempt<IDataType, DataTypeOperationStatus> result = await DataTypes.CreateAsync(created, Constants.Security.SuperUserKey);

        Assert.That(result.Status, Is.EqualTo(DataTypeOperationStatus.Success));
        IDataType stored = (await DataTypes.GetAsync(created.Key))!;
        Assert.Multiple(() =>
        {
            Assert.That(stored.Id, Is.EqualTo(created.Id).And.GreaterThan(1059));
            Assert.That(stored.Name, Is.EqualTo("Opening hours"));
            Assert.That(stored.EditorAlias, Is.EqualTo(Constants.PropertyEditors.Aliases.Integer));
            Assert.That(stored.EditorUiAlias, Is.EqualTo("Umb.PropertyEditorUi.Integer"));
            Assert.That(stored.DatabaseType, Is.EqualTo(ValueStorageType.Integer));
            Assert.That(stored.ConfigurationData["min"].ToString(), Is.EqualTo("3"));
            Assert.That(stored.Path, Is.EqualTo($"-1,{stored.Id}"));
            Assert.That(stored.IsDirty(), Is.False);
        });
    }

    [Test]
    public async Task A_stock_data_type_should_get_its_stock_id()
    {
        DataType textstring = Create("Textstring");
        textstring.Key = Constants.DataTypes.Guids.TextstringGuid;

        await DataTypes.CreateAsync(textstring, Constants.Security.SuperUserKey);

        Assert.That(textstring.Id, Is.EqualTo(Constants.DataTypes.Textbox));
        Assert.That((await DataTypes.GetAsync(Constants.DataTypes.Guids.TextstringGuid))!.Path, Is.EqualTo("-1,-88"));
    }

    [Test]
    public async Task Two_data_types_of_one_name_should_be_told_apart()
    {
        await DataTypes.CreateAsync(Create("Number"), Constants.Security.SuperUserKey);
        DataType second = Create("Number");
        DataType third = Create("Number (1)");

        await DataTypes.CreateAsync(second, Constants.Security.SuperUserKey);
        await DataTypes.CreateAsync(third, Constants.Security.SuperUserKey);

        Assert.That(second.Name, Is.EqualTo("Number (1)"));
        Assert.That(third.Name, Is.EqualTo("Number (2)"));
    }

    [Test]
    public async Task Data_types_should_be_found_by_name_and_editor_whatever_their_case()
    {
        await DataTypes.CreateAsync(Create("Number"), Constants.Security.SuperUserKey);

        IDataType? byName = await DataTypes.GetAsync("nUMBER");
        IEnumerable<IDataType> byEditor = await DataTypes.GetByEditorAliasAsync(["umbraco.integer", "Umbraco.Other"]);

        Assert.That(byName?.Name, Is.EqualTo("Number"));
        Assert.That(byEditor.Select(dataType => dataType.Name), Is.EqualTo(["Number"]));
    }

    [Test]
    public async Task A_data_type_should_keep_the_alias_of_an_editor_that_is_not_installed()
    {
        DataType created = new(
            new MissingPropertyEditor("Vendor.Clock", _site.Get<IDataValueEditorFactory>()),
            _site.Get<IConfigurationEditorJsonSerializer>()) { Name = "Clock" };
        created.ConfigurationData = new Dictionary<string, object> { ["hands"] = 2 };

        await DataTypes.CreateAsync(created, Constants.Security.SuperUserKey);

        IDataType stored = (await DataTypes.GetAsync(created.Key))!;
        Assert.That(stored.EditorAlias, Is.EqualTo("Vendor.Clock"));
        Assert.That(stored.ConfigurationData["hands"].ToString(), Is.EqualTo("2"));
    }

    [Test]
    public async Task Moving_a_data_type_should_place_it_under_its_container()
    {
        DataType dataType = Create("Number");
        await DataTypes.CreateAsync(dataType, Constants.Security.SuperUserKey);
        EntityContainer folder = (await _site.Get<IDataTypeContainerService>()
            .CreateAsync(null, "Numbers", null, Constants.Security.SuperUserKey)).Result!;

        Attempt<IDataType, DataTypeOperationStatus> result = await DataTypes.MoveAsync(dataType, folder.Key, Constants.Security.SuperUserKey);

        Assert.That(result.Status, Is.EqualTo(DataTypeOperationStatus.Success));
        IDataType stored = (await DataTypes.GetAsync(dataType.Key))!;
        Assert.That((stored.ParentId, stored.Level, stored.Path), Is.EqualTo((folder.Id, 2, $"-1,{folder.Id},{dataType.Id}")));
    }

    [Test]
    public async Task A_deleted_data_type_should_be_gone()
    {
        DataType dataType = Create("Number");
        await DataTypes.CreateAsync(dataType, Constants.Security.SuperUserKey);

        await DataTypes.DeleteAsync(dataType.Key, Constants.Security.SuperUserKey);

        Assert.That(await DataTypes.GetAsync(dataType.Key), Is.Null);
    }

    private DataType Create(string name) => new(
        _site.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.Integer],
        _site.Get<IConfigurationEditorJsonSerializer>()) { Name = name };
}
