using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Media.Uploads;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Media.DependencyInjection;

/// <summary>Looks into everything that is uploaded.</summary>
internal static class UploadInspection
{
    public static IUmbracoBuilder AddUploadInspection(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<UploadMessages>();
        builder.Services.AddSingleton<IFileStreamSecurityAnalyzer, ActiveContentAnalyzer>();
        builder.Services.AddSingleton<IFileStreamSecurityAnalyzer, HiddenScriptAnalyzer>();
        builder.Services.AddSingleton<IFileStreamSecurityAnalyzer, PictureSizeAnalyzer>();
        builder.Services.AddUnique<ITemporaryFileService>(Around(builder.Services.Last(service => service.ServiceType == typeof(ITemporaryFileService))));
        return builder;
    }

    // Core's own is internal, and is made here as its registration says.
    private static Func<IServiceProvider, ITemporaryFileService> Around(ServiceDescriptor core) => provider => new InspectedTemporaryFileService(
        (ITemporaryFileService)ActivatorUtilities.CreateInstance(provider, core.ImplementationType!),
        provider.GetRequiredService<UploadMessages>());
}
