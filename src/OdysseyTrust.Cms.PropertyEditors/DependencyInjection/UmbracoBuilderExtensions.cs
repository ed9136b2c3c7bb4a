using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Published;
using OdysseyTrust.Cms.PropertyEditors.Dates;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using OdysseyTrust.Cms.PropertyEditors.Markdown;
using OdysseyTrust.Cms.PropertyEditors.Media.Pickers;
using OdysseyTrust.Cms.PropertyEditors.RichText;
using OdysseyTrust.Cms.PropertyEditors.Sanitizing;
using Umbraco.Cms.Core.DependencyInjection;
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
        builder.Services.AddSingleton<ValueEditorServices>();
        builder.Services.AddUnique<IHtmlSanitizer, RichTextSanitizer>();
        builder.Services.AddUnique<IMarkdownToHtmlConverter, MarkdigMarkdownToHtmlConverter>();
        builder.Services.AddSingleton<MediaWithCropsFactory>();
        builder.Services.AddSingleton<RichTextRenderer>();
        builder.DataEditors().AddStockEditors();
        builder.PropertyValueConverters().AppendStockConverters();

        return builder.AddPublishedBlocks().AddIndexValueFactories();
    }

    private static IUmbracoBuilder AddPublishedBlocks(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<BlockContext>();
        builder.Services.AddSingleton<BlockAlignment>();
        builder.Services.AddSingleton<BlockExposure>();
        builder.Services.AddSingleton<BlockElements>();
        builder.Services.AddSingleton<BlockItemFactory>();

        return builder;
    }

    private static IUmbracoBuilder AddIndexValueFactories(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<ITagPropertyIndexValueFactory, TagPropertyIndexValueFactory>();
        builder.Services.AddSingleton<IDateOnlyPropertyIndexValueFactory, DateOnlyIndexValueFactory>();
        builder.Services.AddSingleton<ITimeOnlyPropertyIndexValueFactory, TimeOnlyIndexValueFactory>();
        builder.Services.AddSingleton<IDateTimeUnspecifiedPropertyIndexValueFactory, DateTimeUnspecifiedIndexValueFactory>();
        builder.Services.AddSingleton<IDateTimeWithTimeZonePropertyIndexValueFactory, DateTimeWithTimeZoneIndexValueFactory>();

        return builder;
    }
}
