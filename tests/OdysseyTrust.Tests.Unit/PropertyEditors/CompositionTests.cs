using System.Reflection;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PropertyEditors;

public sealed class CompositionTests
{
    /// <summary>Aliases that Umbraco keeps for upgrades alone: their editors have been gone for years.</summary>
    private static readonly string[] WithoutEditor =
    [
        Constants.PropertyEditors.Aliases.Grid,
        Constants.PropertyEditors.Aliases.MultipleMediaPicker,
        Constants.PropertyEditors.Aliases.NestedContent,
        Constants.PropertyEditors.Aliases.PickerRelations,
    ];

    private static IEnumerable<string> Aliases
        => typeof(Constants.PropertyEditors.Aliases)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(constant => (string)constant.GetRawConstantValue()!)
            .Except(WithoutEditor);

    private static IEnumerable<string> OurAliases
        => typeof(PropertyEditor).Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<DataEditorAttribute>()?.Alias)
            .OfType<string>();

    [TestCaseSource(nameof(Aliases))]
    public void Every_alias_of_Umbraco_has_one_editor(string alias)
    {
        using EditorComposition composition = new();

        IDataEditor[] editors = [.. composition.Editors.Where(editor => editor.Alias == alias)];

        Assert.That(editors, Has.Length.EqualTo(1));
    }

    [TestCaseSource(nameof(OurAliases))]
    public void Every_editor_of_ours_makes_its_value_editor_and_its_configuration_editor(string alias)
    {
        using EditorComposition composition = new();

        IDataEditor editor = composition.Editors[alias]!;

        Assert.Multiple(() =>
        {
            Assert.That(editor.GetValueEditor().ValueType, Is.Not.Empty);
            Assert.That(editor.GetConfigurationEditor(), Is.Not.Null);
            Assert.That(editor.SupportsReadOnly, Is.True);
        });
    }
}
