using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Management.Api;

/// <summary>Calls operations of the Management API by the path that follows its root.</summary>
internal static class ApiClient
{
    private const string Root = "/umbraco/management/api/v1/";

    /// <summary>The answer's body; fails unless the answer is 200.</summary>
    public static Task<JsonElement> GetJsonAsync(this BackOfficeSession session, string path) => session.GetAsync(path).ReadAsync();

    /// <summary>Sends a body as JSON, and gives the answer's; fails unless the answer is 200.</summary>
    public static Task<JsonElement> PostJsonAsync(this BackOfficeSession session, string path, object? body = null) =>
        session.SendAsync(HttpMethod.Post, path, body).ReadAsync();

    public static Task<HttpResponseMessage> GetAsync(this BackOfficeSession session, string path) => session.Client.GetAsync(Address(path));

    /// <summary>Sends a body as JSON.</summary>
    public static async Task<HttpResponseMessage> SendAsync(this BackOfficeSession session, HttpMethod method, string path, object? body = null)
    {
        using HttpRequestMessage request = new(method, Address(path)) { Content = body is null ? null : JsonContent.Create(body) };
        return await session.Client.SendAsync(request);
    }

    /// <summary>Makes a resource, and says its id; fails unless the answer is 201.</summary>
    public static async Task<Guid> CreateAsync(this BackOfficeSession session, string path, object body)
    {
        using HttpResponseMessage response = await session.SendAsync(HttpMethod.Post, path, body);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created), await response.Content.ReadAsStringAsync());
        Guid id = Guid.Parse(response.Headers.GetValues("Umb-Generated-Resource").Single());
        Assert.That(response.Headers.Location!.ToString(), Does.EndWith($"/{id}"));
        return id;
    }

    /// <summary>Fails unless the answer has this status; says the operation status of its problem, if it has one.</summary>
    public static async Task<string?> ShouldBeAsync(this Task<HttpResponseMessage> answer, HttpStatusCode expected)
    {
        using HttpResponseMessage response = await answer;
        string body = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(expected), body);
        return body.StartsWith('{') && JsonDocument.Parse(body).RootElement.TryGetProperty("operationStatus", out JsonElement status)
            ? status.GetString()
            : null;
    }

    private static async Task<JsonElement> ReadAsync(this Task<HttpResponseMessage> answer)
    {
        using HttpResponseMessage response = await answer;
        string body = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), body);
        return JsonDocument.Parse(body).RootElement;
    }

    private static Uri Address(string path) => new(Root + path, UriKind.Relative);
}
