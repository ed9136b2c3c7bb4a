using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OdysseyTrust.Cms.Management.LogViewer;

/// <summary>Answers 400 with the reason when the log can't be filtered by what the user has typed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnreadableLogFilterAttribute : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is FormatException)
        {
            context.Result = new BadRequestObjectResult(new ProblemDetails
            {
                Type = "Error",
                Title = "The filter can't be read",
                Detail = context.Exception.Message,
                Status = StatusCodes.Status400BadRequest,
            });
        }
    }
}
