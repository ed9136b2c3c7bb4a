using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.PropertyEditors.Blocks;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Indexing;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Published;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Validation;
using OdysseyTrust.Cms.PropertyEditors.Dates;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using OdysseyTrust.Cms.PropertyEditors.Markdown;
using OdysseyTrust.Cms.PropertyEditors.Media;
using OdysseyTrust.Cms.PropertyEditors.Media.Pickers;
using OdysseyTrust.Cms.PropertyEditors.Media.Uploads;
using OdysseyTrust.Cms.PropertyEditors.Nested;
using OdysseyTrust.Cms.PropertyEditors.Notifications;
using OdysseyTrust.Cms.PropertyEditors.Pickers;
using OdysseyTrust.Cms.PropertyEditors.RichText;
using OdysseyTrust.Cms.PropertyEditors.RichText.Editing;
using OdysseyTrust.Cms.PropertyEditors.RichText.Indexing;
using OdysseyTrust.Cms.PropertyEditors.Sanitizing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.DependencyInjection;

/// <summary>Adds the property editors and value converters that stock Umbraco has and its Core lacks.</summary>
public static class UmbracoBuilderExtensions
{
    /// <summary>
    /// Adds the editors under Umbraco's own aliases, the converters that give their values to views, and the sanitizer of rich text.
    /// </summary>
    public static IUmbracoBuilder AddPropertyEditors(this IUmbracoBuilder builder)
    {
        builder.DataEditors().AddStockEditors();
        builder.PropertyValueConverters().AppendStockConverters();
        builder.MediaUrlGenerators().Add<StoredFileUrlGenerator>();
        builder.Services.AddUnique<IHtmlSanitizer, RichTextSanitizer>();
        builder.Services.AddUnique<IMarkdownToHtmlConverter, MarkdigMarkdownToHtmlConverter>();

        return builder.AddValueEditing().AddPublishedValues().AddIndexValueFactories().AddNotificationHandlers();
    }

    private static IUmbracoBuilder AddValueEditing(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<ValueEditorServices>();
        builder.Services.AddSingleton<PickedNodes>();
        builder.Services.AddSingleton<TemporaryFiles>();
        builder.Services.AddSingleton<UploadedFiles>();
        builder.Services.AddSingleton<StoredFiles>();
        builder.Services.AddSingleton<ElementTypes>();
        builder.Services.AddSingleton<BlockResolver>();
        builder.Services.AddSingleton<BlockCultures>();
        builder.Services.AddSingleton<NestedEditors>();
        builder.Services.AddSingleton<BlockEditing>();
        builder.Services.AddSingleton<BlockValidation>();
        builder.Services.AddSingleton<MarkupEditing>();
        builder.Services.AddSingleton<NestedValues>();
        builder.Services.AddSingleton<BlockKeyRenewal>();

        return builder;
    }

    private static IUmbracoBuilder AddPublishedValues(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<BlockContext>();
        builder.Services.AddSingleton<BlockAlignment>();
        builder.Services.AddSingleton<BlockExposure>();
        builder.Services.AddSingleton<BlockElements>();
        builder.Services.AddSingleton<BlockItemFactory>();
        builder.Services.AddSingleton<MediaWithCropsFactory>();
        builder.Services.AddSingleton<RichTextRenderer>();

        return builder;
    }

    private static IUmbracoBuilder AddIndexValueFactories(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<BlockWords>();
        builder.Services.AddSingleton<IBlockValuePropertyIndexValueFactory, BlockIndexValueFactory>();
        builder.Services.AddSingleton<IRichTextPropertyIndexValueFactory, RichTextIndexValueFactory>();
        builder.Services.AddSingleton<ITagPropertyIndexValueFactory, TagPropertyIndexValueFactory>();
        builder.Services.AddSingleton<IDateOnlyPropertyIndexValueFactory, DateOnlyIndexValueFactory>();
        builder.Services.AddSingleton<ITimeOnlyPropertyIndexValueFactory, TimeOnlyIndexValueFactory>();
        builder.Services.AddSingleton<IDateTimeUnspecifiedPropertyIndexValueFactory, DateTimeUnspecifiedIndexValueFactory>();
        builder.Services.AddSingleton<IDateTimeWithTimeZonePropertyIndexValueFactory, DateTimeWithTimeZoneIndexValueFactory>();

        return builder;
    }

    private static IUmbracoBuilder AddNotificationHandlers(this IUmbracoBuilder builder)
        => builder
            .AddNotificationHandler<ContentScaffoldedNotification, BlockKeyHandler>()
            .AddNotificationHandler<ContentCopyingNotification, CopyHandler>()
            .AddNotificationHandler<ElementCopyingNotification, CopyHandler>()
            .AddNotificationHandler<ContentDeletedNotification, FileDeletionHandler>()
            .AddNotificationHandler<ContentDeletedBlueprintNotification, FileDeletionHandler>()
            .AddNotificationHandler<ElementDeletedNotification, FileDeletionHandler>()
            .AddNotificationHandler<MediaDeletedNotification, FileDeletionHandler>()
            .AddNotificationHandler<MemberDeletedNotification, FileDeletionHandler>()
            .AddNotificationHandler<MediaMovedToRecycleBinNotification, RecycleBinFileHandler>()
            .AddNotificationHandler<MediaMovedNotification, RecycleBinFileHandler>()
            .AddNotificationHandler<MediaSavingNotification, MediaAutoFillHandler>();
}
