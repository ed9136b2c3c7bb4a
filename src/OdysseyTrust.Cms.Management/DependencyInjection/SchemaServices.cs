using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Management.DataTypes;
using OdysseyTrust.Cms.Management.Dictionary;
using OdysseyTrust.Cms.Management.TemplateQueries;
using OdysseyTrust.Cms.Management.Templates;
using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>What the operations of the settings section need.</summary>
internal static class SchemaServices
{
    public static IUmbracoBuilder AddSchema(this IUmbracoBuilder builder)
    {
        builder.Services.AddScoped<DataTypeFactory>();
        builder.Services.AddScoped<DictionaryTranslations>();
        builder.Services.AddScoped<DictionaryImport>();
        builder.Services.AddSingleton<TemplateChanges>();
        builder.Services.AddScoped<TemplateQuery>();
        return builder;
    }
}
