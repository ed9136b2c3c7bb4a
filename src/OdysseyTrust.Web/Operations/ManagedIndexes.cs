using OdysseyTrust.Cms.Management;

namespace OdysseyTrust.Web.Operations;

/// <summary>The indexes that the back office shows.</summary>
internal static class ManagedIndexes
{
    public static IServiceCollection AddManagedIndexes(this IServiceCollection services) => services.AddSingleton<IManagedIndex, ManagedIndex>();
}
