using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace OdysseyTrust.Cms.Management.Api;

/// <summary>What one of Core's operation statuses means to whoever called the API.</summary>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Detail">What is wrong and what to do.</param>
internal sealed record OperationProblem(int StatusCode, string Title, string Detail)
{
    /// <summary>The type of a problem that an operation reports.</summary>
    private const string ErrorType = "Error";

    private const string OperationStatusExtension = "operationStatus";

    public static OperationProblem BadRequest(string title, string detail) => new(StatusCodes.Status400BadRequest, title, detail);

    public static OperationProblem NotFound(string title, string detail) => new(StatusCodes.Status404NotFound, title, detail);

    public static OperationProblem Conflict(string title, string detail) => new(StatusCodes.Status409Conflict, title, detail);

    /// <summary>A handler of the site's own stopped the operation.</summary>
    public static OperationProblem Cancelled() =>
        BadRequest("Cancelled by notification", "A notification handler prevented the operation.");

    /// <summary>A status that says no more than that it failed.</summary>
    public static OperationProblem Unknown() =>
        new(StatusCodes.Status500InternalServerError, "Unknown error", "The operation failed. The log says why; ask an administrator to look at it.");

    /// <summary>Answers with problem details alone, where no operation of Core's was begun.</summary>
    public ObjectResult ToResult() => ToResult(ToDetails());

    /// <summary>Answers with problem details that hold the operation status.</summary>
    /// <param name="status">What Core answered.</param>
    /// <param name="extensions">What else the client is to know, by name.</param>
    public ObjectResult ToResult<TStatus>(TStatus status, params (string Name, object? Value)[] extensions)
        where TStatus : struct, Enum
    {
        ProblemDetails details = ToDetails();
        details.Extensions[OperationStatusExtension] = status.ToString();
        foreach ((string name, object? value) in extensions)
        {
            details.Extensions[name] = value;
        }

        return ToResult(details);
    }

    private ProblemDetails ToDetails() => new() { Type = ErrorType, Title = Title, Detail = Detail, Status = StatusCode };

    private ObjectResult ToResult(ProblemDetails details) => new(details) { StatusCode = StatusCode };
}
