using System.Net;
using System.Net.Http.Json;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Management.Api.Access;

/// <summary>An operation, and how it names the node that it is about.</summary>
/// <param name="Method">Its HTTP method.</param>
/// <param name="Path">Its path after the root of the API, with parameters as <c>{}</c>.</param>
/// <param name="Answer">What it answers about a node that the caller has no right to.</param>
/// <param name="Address">Its path and query for certain nodes; without it, the path's first parameter is the node.</param>
/// <param name="Body">Its body for certain nodes, if it has one.</param>
internal sealed record NodeOperation(
    string Method,
    string Path,
    Answer Answer = Answer.Refused,
    Func<Nodes, string>? Address = null,
    Func<Nodes, object>? Body = null)
{
    private const string Root = "/umbraco/management/api/v1/";

    public ManagementOperation Operation { get; } = new(Method, AddressOf(Path));

    /// <summary>Calls it about a node.</summary>
    public async Task<HttpResponseMessage> CallAsync(BackOfficeSession caller, Nodes nodes)
    {
        Uri address = new(AddressOf(Address?.Invoke(nodes) ?? Fill(nodes.Other)), UriKind.Relative);
        using HttpRequestMessage request = new(new HttpMethod(Method), address) { Content = Body is null ? null : JsonContent.Create(Body(nodes)) };
        return await caller.Client.SendAsync(request);
    }

    /// <summary>Whether an answer gives no more away than it should.</summary>
    public async Task<bool> IsKeptAsync(HttpResponseMessage response, Nodes nodes)
    {
        if (Answer != Answer.Hidden)
        {
            return response.StatusCode == HttpStatusCode.Forbidden;
        }

        string body = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode && !new[] { $"{nodes.Other}", $"{nodes.Trashed}", nodes.Name }.Any(body.Contains);
    }

    public override string ToString() => $"{Operation}{(Answer == Answer.Hidden ? " (hidden)" : string.Empty)}";

    /// <summary>An operation of another version of the API is written from the root of the site.</summary>
    private static string AddressOf(string path) => path.StartsWith('/') ? path : Root + path;

    /// <summary>The node in the path's first parameter, and what names nothing in others.</summary>
    private string Fill(Guid node) =>
        string.Concat(Path.Split("{}").Select((part, place) => place switch { 0 => part, 1 => node + part, _ => Guid.NewGuid() + part }));
}
