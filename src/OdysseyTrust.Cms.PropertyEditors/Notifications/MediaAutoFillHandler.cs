using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.PropertyEditors.Media.Crops;
using OdysseyTrust.Cms.PropertyEditors.Media.Uploads;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Notifications;

/// <summary>Fills in the width, height, size and extension of a media item's file when it is saved.</summary>
internal sealed class MediaAutoFillHandler(
    StoredFiles files,
    UploadAutoFillProperties autoFill,
    MediaFileManager media,
    IJsonSerializer json,
    IOptionsMonitor<ContentSettings> settings) : INotificationHandler<MediaSavingNotification>
{
    public void Handle(MediaSavingNotification notification)
    {
        foreach (IMedia item in notification.SavedEntities)
        {
            foreach (IProperty property in item.Properties.ToArray())
            {
                if (settings.CurrentValue.GetConfig(property.Alias) is { } fields)
                {
                    Fill(item, property, fields);
                }
            }
        }
    }

    private void Fill(IMedia item, IProperty property, ImagingAutoFillUploadField fields)
    {
        foreach (IPropertyValue value in property.Values.ToArray())
        {
            if (files.Url(property.PropertyType.PropertyEditorAlias, value.EditedValue) is { } url)
            {
                StoreAsImage(property, value);
                autoFill.Populate(item, fields, media.FileSystem.GetRelativePath(url), value.Culture, value.Segment);
            }
            else
            {
                autoFill.Reset(item, fields, value.Culture, value.Segment);
            }
        }
    }

    // Importing a file leaves its bare path, whatever the property's editor.
    private void StoreAsImage(IProperty property, IPropertyValue value)
    {
        if (property.PropertyType.PropertyEditorAlias == Constants.PropertyEditors.Aliases.ImageCropper
            && value.EditedValue is string path
            && !path.DetectIsJson())
        {
            property.SetValue(json.Serialize(json.ReadImage(path)), value.Culture, value.Segment);
        }
    }
}
