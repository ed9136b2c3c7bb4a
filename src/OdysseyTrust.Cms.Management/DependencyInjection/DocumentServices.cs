using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Management.Content;
using OdysseyTrust.Cms.Management.Documents;
using OdysseyTrust.Cms.Management.DocumentVersions;
using OdysseyTrust.Cms.Management.Preview;
using OdysseyTrust.Cms.Management.PublicAccess;
using OdysseyTrust.Cms.Management.Redirects;
using OdysseyTrust.Cms.Management.References;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Preview;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>What the operations on documents need.</summary>
internal static class DocumentServices
{
    public static IServiceCollection AddDocumentServices(this IServiceCollection services) => services
        .AddScoped<ContentValues>()
        .AddScoped<DocumentFactory>()
        .AddScoped<DocumentItemFactory>()
        .AddScoped<ScheduledDocuments>()
        .AddScoped<DocumentVersionFactory>()
        .AddScoped<ReferenceFactory>()
        .AddScoped<PublicAccessFactory>()
        .AddScoped<ReachableRedirects>()
        .AddSingleton<StartNodeTree>()
        .AddSingleton<FolderTree>()
        .AddSingleton<RecycleBin>()
        .AddSingleton<TreeParents>()
        .AddScoped<DocumentModels>()
        .AddPreview();

    private static IServiceCollection AddPreview(this IServiceCollection services) =>
#pragma warning disable CS0618 // Core's preview service asks for it still; what Core registers previews nothing.
        services.AddUnique<IPreviewTokenGenerator, PreviewTokenGenerator>();
#pragma warning restore CS0618
}
