using Microsoft.AspNetCore.Mvc.Filters;
using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.LogViewer;

/// <summary>Answers 400 with the reason when the log can't be filtered by what the user has typed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnreadableLogFilterAttribute : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is FormatException)
        {
            context.Result = OperationProblem.BadRequest("The filter can't be read", context.Exception.Message).ToResult();
        }
    }
}
