using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Management.Api;

/// <summary>Saves that say which version they began from.</summary>
internal static class VersionedSaves
{
    /// <summary>The version that an item is read with now.</summary>
    /// <param name="session">Who reads.</param>
    /// <param name="path">The item, such as <c>document/</c> and its key.</param>
    public static async Task<string> ReadVersionAsync(this BackOfficeSession session, string path)
    {
        using HttpResponseMessage response = await session.GetAsync(path);
        return response.Headers.ETag!.ToString();
    }

    /// <param name="session">Who saves.</param>
    /// <param name="path">The item or the operation on it that saves.</param>
    /// <param name="body">What to save.</param>
    /// <param name="version">The version that the editor began from; without one, whatever is stored is replaced.</param>
    public static async Task<HttpResponseMessage> SaveAsync(this BackOfficeSession session, string path, JsonObject body, string? version)
    {
        using HttpRequestMessage request = new(HttpMethod.Put, new Uri($"/umbraco/management/api/v1/{path}", UriKind.Relative)) { Content = JsonContent.Create(body) };
        if (version is not null)
        {
            request.Headers.Add("If-Match", version);
        }

        return await session.Client.SendAsync(request);
    }
}
