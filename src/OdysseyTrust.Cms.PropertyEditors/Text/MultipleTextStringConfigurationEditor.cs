using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace OdysseyTrust.Cms.PropertyEditors.Text;

/// <summary>How many lines a list must and may have. Core's configuration class has the properties, but not their fields.</summary>
internal sealed class MultipleTextStringConfigurationEditor : ConfigurationEditor<MultipleTextStringConfiguration>
{
    public MultipleTextStringConfigurationEditor(IIOHelper io)
        : base(io)
    {
        Fields.Add(Limit("min", nameof(MultipleTextStringConfiguration.Min)));
        Fields.Add(Limit("max", nameof(MultipleTextStringConfiguration.Max)));
    }

    private static ConfigurationField Limit(string key, string property)
        => new(new IntegerValidator(0, null)) { Key = key, PropertyName = property, PropertyType = typeof(int) };
}
