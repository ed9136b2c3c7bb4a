using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Editing;

/// <summary>Edits a configuration by the fields that its class declares, with no rules of its own.</summary>
internal sealed class FieldsConfigurationEditor<TConfiguration>(IIOHelper io) : ConfigurationEditor<TConfiguration>(io)
    where TConfiguration : new();
