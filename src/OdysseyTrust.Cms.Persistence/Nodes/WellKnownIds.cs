using System.Collections.Frozen;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Cms.Persistence.Nodes;

/// <summary>
/// The integer ids that a stock Umbraco gives to what it installs; Core and packages refer to some of them. Ids of a site's own nodes
/// start above all of these.
/// </summary>
internal static class WellKnownIds
{
    /// <summary>The last id that is kept for Umbraco's own nodes.</summary>
    public const int LastReserved = 1059;

    private static readonly FrozenDictionary<Guid, int> Ids = new Dictionary<Guid, int>
    {
        [Constants.DataTypes.Guids.LabelStringGuid] = Constants.DataTypes.LabelString,
        [Constants.DataTypes.Guids.LabelIntGuid] = Constants.DataTypes.LabelInt,
        [Constants.DataTypes.Guids.LabelBigIntGuid] = Constants.DataTypes.LabelBigint,
        [Constants.DataTypes.Guids.LabelDateTimeGuid] = Constants.DataTypes.LabelDateTime,
        [Constants.DataTypes.Guids.LabelTimeGuid] = Constants.DataTypes.LabelTime,
        [Constants.DataTypes.Guids.LabelDecimalGuid] = Constants.DataTypes.LabelDecimal,
        [new Guid(Constants.DataTypes.Guids.LabelBytes)] = Constants.DataTypes.LabelBytes,
        [new Guid(Constants.DataTypes.Guids.LabelPixels)] = Constants.DataTypes.LabelPixels,
        [Constants.DataTypes.Guids.UploadGuid] = Constants.DataTypes.Upload,
        [Constants.DataTypes.Guids.UploadVideoGuid] = Constants.DataTypes.UploadVideo,
        [Constants.DataTypes.Guids.UploadAudioGuid] = Constants.DataTypes.UploadAudio,
        [Constants.DataTypes.Guids.UploadArticleGuid] = Constants.DataTypes.UploadArticle,
        [Constants.DataTypes.Guids.UploadVectorGraphicsGuid] = Constants.DataTypes.UploadVectorGraphics,
        [Constants.DataTypes.Guids.TextareaGuid] = Constants.DataTypes.Textarea,
        [Constants.DataTypes.Guids.TextstringGuid] = Constants.DataTypes.Textbox,
        [Constants.DataTypes.Guids.RichtextEditorGuid] = Constants.DataTypes.RichtextEditor,
        [Constants.DataTypes.Guids.CheckboxGuid] = Constants.DataTypes.Boolean,
        [Constants.DataTypes.Guids.DropdownGuid] = Constants.DataTypes.DropDownSingle,
        [Constants.DataTypes.Guids.DropdownMultipleGuid] = Constants.DataTypes.DropDownMultiple,
        [Constants.DataTypes.Guids.DatePickerWithTimeGuid] = Constants.DataTypes.DateTime,
        [Constants.DataTypes.Guids.ListViewContentGuid] = Constants.DataTypes.DefaultContentListView,
        [Constants.DataTypes.Guids.ListViewMediaGuid] = Constants.DataTypes.DefaultMediaListView,
        [Constants.DataTypes.Guids.TagsGuid] = Constants.DataTypes.Tags,
        [Constants.DataTypes.Guids.ImageCropperGuid] = Constants.DataTypes.ImageCropper,

        // Ids without a constant in Core.
        [Constants.DataTypes.Guids.NumericGuid] = -51,
        [Constants.DataTypes.Guids.CheckboxListGuid] = -43,
        [Constants.DataTypes.Guids.DatePickerGuid] = -41,
        [Constants.DataTypes.Guids.RadioboxGuid] = -40,
        [Constants.DataTypes.Guids.ApprovedColorGuid] = -37,
        [Constants.DataTypes.Guids.ContentPickerGuid] = 1046,
        [Constants.DataTypes.Guids.MemberPickerGuid] = 1047,
        [Constants.DataTypes.Guids.RelatedLinksGuid] = 1050,
        [Constants.DataTypes.Guids.MediaPicker3Guid] = 1051,
        [Constants.DataTypes.Guids.MediaPicker3MultipleGuid] = 1052,
        [Constants.DataTypes.Guids.MediaPicker3SingleImageGuid] = 1053,
        [Constants.DataTypes.Guids.MediaPicker3MultipleImagesGuid] = 1054,
        [Constants.DataTypes.Guids.DateTimePickerWithTimeZoneGuid] = 1055,
        [Constants.MediaTypes.Guids.FolderGuid] = 1031,
        [Constants.MediaTypes.Guids.ImageGuid] = 1032,
        [Constants.MediaTypes.Guids.FileGuid] = 1033,
        [Constants.MediaTypes.Guids.VideoGuid] = 1034,
        [Constants.MediaTypes.Guids.AudioGuid] = 1035,
        [Constants.MediaTypes.Guids.ArticleGuid] = 1036,
        [Constants.MediaTypes.Guids.SvgGuid] = 1037,
        [Constants.MemberTypes.Guids.MemberGuid] = 1044,
    }.ToFrozenDictionary();

    /// <summary>The stock id of the node with this key, or <c>null</c> when it is not one of Umbraco's.</summary>
    public static int? Find(Guid key) => Ids.TryGetValue(key, out int id) ? id : null;
}
