using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Preview;

/// <summary>Ends previews.</summary>
[Route(ManagementApi.Root + "/preview")]
internal sealed class PreviewController(IPreviewService preview) : ManagementApiController
{
    /// <summary>Anyone may stop seeing drafts, even after their session has ended.</summary>
    [HttpDelete]
    [AllowAnonymous]
    public Task End() => preview.EndPreviewAsync();
}
