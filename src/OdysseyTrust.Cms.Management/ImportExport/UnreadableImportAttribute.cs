using System.Xml;
using Microsoft.AspNetCore.Mvc.Filters;
using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.ImportExport;

/// <summary>Answers 400 with the reason when an uploaded file is not XML, or describes what can't be imported.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UnreadableImportAttribute : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is InvalidDataException or XmlException)
        {
            context.Result = OperationProblem.BadRequest("The file can't be imported", context.Exception.Message).ToResult();
        }
    }
}
