using Microsoft.AspNetCore.Mvc;
using OpenIddict.Validation.AspNetCore;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Api;

/// <summary>A part of the Management API. Only users of the back office get in, unless an operation says otherwise.</summary>
[ApiController]
[BackOfficeAccess]
[TypeFilter<EventMessagesFilter>]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal abstract class ManagementApiController : ControllerBase
{
    /// <summary>How many items a page has when the client does not say.</summary>
    protected const int DefaultTake = 100;

    /// <summary>The key of the user who calls.</summary>
    protected Guid CurrentUserKey => User.GetUmbracoIdentity()?.GetUserKey()
        ?? throw new InvalidOperationException("The operation is not for users of the back office: it can't ask who they are.");

    /// <summary>Answers 201 with the new resource's id and address.</summary>
    /// <param name="action">The action that reads such a resource; it takes its <c>id</c>.</param>
    /// <param name="id">The resource's key.</param>
    /// <param name="controller">The controller that has the action, without its suffix, when it is another than this.</param>
    protected CreatedAtActionResult CreatedAtId(string action, Guid id, string? controller = null)
    {
        Response.Headers[ManagementApi.GeneratedResourceHeader] = id.ToString();
        return CreatedAtAction(action, controller, new { id }, value: null);
    }

    /// <summary>Answers with problem details that hold the operation status.</summary>
    /// <param name="status">What Core answered.</param>
    /// <param name="problem">What that means.</param>
    /// <param name="extensions">What else the client is to know, by name.</param>
    protected static ObjectResult Refuse<TStatus>(TStatus status, OperationProblem problem, params (string Name, object? Value)[] extensions)
        where TStatus : struct, Enum =>
        problem.ToResult(status, extensions);

    /// <summary>Answers that there is nothing with the id.</summary>
    /// <param name="what">What was looked for, such as <c>document</c>.</param>
    protected static ObjectResult Missing(string what) =>
        OperationProblem.NotFound($"The {what} could not be found", $"There is no {what} with that id. It may have been deleted.").ToResult();

    /// <summary>Answers that the user may not do this.</summary>
    protected ForbidResult Forbidden() => Forbid(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
}
