using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Webhooks;

/// <summary>A webhook where it is referred to.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name, or its address when it has none.</param>
/// <param name="Enabled">Whether it is called.</param>
/// <param name="Events">The aliases of its events, with commas between.</param>
/// <param name="Url">Its address.</param>
/// <param name="Types">The keys of the content types that it is limited to, with commas between.</param>
/// <param name="Flags">Marks; none.</param>
internal sealed record WebhookItem(Guid Id, string Name, bool Enabled, string Events, string Url, string Types, IReadOnlyList<Flag> Flags);
