using System.Xml;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OdysseyTrust.Cms.Management.ImportExport;

/// <summary>Answers 400 with the reason when an uploaded file is not XML, or describes what can't be imported.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UnreadableImportAttribute : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is InvalidDataException or XmlException)
        {
            context.Result = new BadRequestObjectResult(new ProblemDetails
            {
                Type = "Error",
                Title = "The file can't be imported",
                Detail = context.Exception.Message,
                Status = StatusCodes.Status400BadRequest,
            });
        }
    }
}
