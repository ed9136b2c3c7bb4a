using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.TemplateQueries;

/// <summary>The query builder of templates.</summary>
[Route(ManagementApi.Root + "/template/query")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class TemplateQueryController(TemplateQuery query, IContentTypeService types) : ManagementApiController
{
    private const int Samples = 20;

    [HttpGet("settings")]
    public TemplateQuerySettingsResponse Settings() => new(
        [.. types.GetAll().Where(type => !type.IsElement).Select(type => type.Alias).Order(StringComparer.OrdinalIgnoreCase)],
        TemplateQueryVocabulary.Properties,
        TemplateQueryVocabulary.Operators);

    [HttpPost("execute")]
    public IActionResult Execute(TemplateQueryRequest request)
    {
        TemplateQueryCondition?[] conditions = [.. (request.Filters ?? [])
            .Where(filter => !string.IsNullOrWhiteSpace(filter.ConstraintValue))
            .Select(TemplateQueryCondition.Create)];
        if (conditions.Contains(null))
        {
            return Problem(
                "A filter compares a property with what it can't be compared with. Choose another operator or value.",
                statusCode: StatusCodes.Status400BadRequest,
                title: "Invalid filter");
        }

        TemplateQueryCondition[] applied = [.. conditions.OfType<TemplateQueryCondition>()];
        long start = Stopwatch.GetTimestamp();
        IReadOnlyList<IPublishedContent> found = query.Find(request, applied);
        return Ok(new TemplateQueryResponse(
            TemplateQuery.Write(request, applied),
            [.. found.Take(Samples).Select(document => new TemplateQueryResultItem(IconOf(document), document.Name))],
            found.Count,
            (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds));
    }

    private string IconOf(IPublishedContent document) => types.Get(document.ContentType.Key)?.Icon ?? Constants.Icons.Content;
}
