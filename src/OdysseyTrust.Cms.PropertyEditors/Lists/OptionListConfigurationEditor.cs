using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Lists;

/// <summary>The options of a list. None may stand in it twice.</summary>
internal sealed class OptionListConfigurationEditor<TConfiguration> : ConfigurationEditor<TConfiguration>
    where TConfiguration : ValueListConfiguration, new()
{
    public OptionListConfigurationEditor(IIOHelper io)
        : base(io)
        => Field(nameof(ValueListConfiguration.Items)).Validators.Add(new UniqueOptionsValidator());
}
