using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Content;

/// <summary>The ids of variants, which nothing is stored under: the same variant has the same id each time.</summary>
internal static class VariantIds
{
    public static Guid Of(Guid key, string? culture, string? segment = null) => $"{key}|{culture}|{segment}".ToGuid();
}
