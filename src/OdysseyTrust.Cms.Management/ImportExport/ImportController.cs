using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ImportExport;
using Umbraco.Cms.Core.Services.ImportExport;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.ImportExport;

/// <summary>Looks at a file before it is imported.</summary>
[Route(ManagementApi.Root + "/import")]
[SectionAccess(Constants.Applications.Settings, Constants.Applications.Translation)]
[UnreadableImport]
internal sealed class ImportController(ITemporaryFileToXmlImportService files) : ManagementApiController
{
    [HttpGet("analyze")]
    public async Task<IActionResult> Analyze(Guid temporaryFileId)
    {
        Attempt<EntityXmlAnalysis?, TemporaryFileXmlImportOperationStatus> analysed = await files.AnalyzeAsync(temporaryFileId);
        return analysed is { Success: true, Result: { } analysis }
            ? Ok(new ImportAnalysisResponse(analysis.EntityType.ToString().ToFirstLowerInvariant(), analysis.Alias, analysis.Key))
            : Refuse(analysed.Status, analysed.Status.ToProblem());
    }
}
