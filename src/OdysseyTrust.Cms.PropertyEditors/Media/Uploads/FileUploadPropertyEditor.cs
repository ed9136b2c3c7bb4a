using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Uploads;

/// <summary>An uploaded file. Its URL path is stored.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.UploadField, ValueEditorIsReusable = true)]
internal sealed class FileUploadPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override JsonObject GetValueSchema(object? configuration)
        => ValueSchema.Model(
            "An uploaded file",
            ("src", ValueSchema.Type("string", "null")),
            ("temporaryFileId", ValueSchema.Key()));

    protected override IDataValueEditor CreateValueEditor() => Create<FileUploadValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new FileUploadConfigurationEditor(io);
}
