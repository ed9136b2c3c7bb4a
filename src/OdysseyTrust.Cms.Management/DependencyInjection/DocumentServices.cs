using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Management.Content;
using OdysseyTrust.Cms.Management.Documents;
using OdysseyTrust.Cms.Management.Trees;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>What the operations on documents need.</summary>
internal static class DocumentServices
{
    public static IServiceCollection AddDocumentServices(this IServiceCollection services) => services
        .AddScoped<ContentValues>()
        .AddScoped<DocumentFactory>()
        .AddScoped<DocumentItemFactory>()
        .AddSingleton<StartNodeTree>()
        .AddSingleton<RecycleBin>()
        .AddSingleton<TreeParents>()
        .AddScoped<DocumentModels>();
}
