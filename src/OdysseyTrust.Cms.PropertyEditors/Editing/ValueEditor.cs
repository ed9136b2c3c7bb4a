using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Editing;

/// <summary>Core's value editor, constructed from one parameter less.</summary>
internal abstract class ValueEditor(ValueEditorServices services, DataEditorAttribute attribute)
    : DataValueEditor(services.ShortStrings, services.Json, services.IO, attribute)
{
    protected IJsonSerializer Json { get; } = services.Json;
}
