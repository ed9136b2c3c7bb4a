using System.Net;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Management.Api.Access;

/// <summary>Calls operations, one after another, about a node.</summary>
internal static class NodeCalls
{
    /// <summary>The operations that give away, or do, more than they should about a node that the caller has no right to.</summary>
    public static async Task<IReadOnlyList<string>> FindOpenAsync(BackOfficeSession caller, IEnumerable<NodeOperation> operations, Nodes nodes)
    {
        List<string> open = [];
        foreach (NodeOperation operation in operations.Where(operation => operation.Answer != Answer.AboutNoNode))
        {
            using HttpResponseMessage response = await operation.CallAsync(caller, nodes);
            if (!await operation.IsKeptAsync(response, nodes))
            {
                open.Add($"{operation} answered {(int)response.StatusCode}");
            }
        }

        return open;
    }

    /// <summary>The operations that only read, and refuse to when the caller has rights to the node.</summary>
    public static async Task<IReadOnlyList<string>> FindRefusedAsync(BackOfficeSession caller, IEnumerable<NodeOperation> operations, Nodes nodes)
    {
        Nodes own = nodes with { Other = nodes.Own };
        List<string> refused = [];
        foreach (NodeOperation operation in operations.Where(IsReadingOfNode))
        {
            using HttpResponseMessage response = await operation.CallAsync(caller, own);
            if (response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized or HttpStatusCode.InternalServerError)
            {
                refused.Add($"{operation} answered {(int)response.StatusCode}");
            }
        }

        return refused;
    }

    /// <summary>Not of a version: it is one of the other node's.</summary>
    private static bool IsReadingOfNode(NodeOperation operation) =>
        operation is { Method: "GET", Answer: Answer.Refused } && !operation.Path.StartsWith("document-version/", StringComparison.Ordinal);
}
