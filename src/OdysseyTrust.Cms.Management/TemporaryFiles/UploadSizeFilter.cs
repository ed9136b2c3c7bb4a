using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Management.TemporaryFiles;

/// <summary>Refuses an upload over <c>Umbraco:CMS:Runtime:MaxRequestLength</c> before it is read, by the length that the request says it has.</summary>
internal sealed class UploadSizeFilter(IOptionsMonitor<RuntimeSettings> runtime) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (UploadLimit.From(runtime.CurrentValue) is not { } limit || context.HttpContext.Request.ContentLength is not { } length || length <= limit.RequestBytes)
        {
            await next();
            return;
        }

        // The server reads on for a while what it is being sent, so that the sender gets to the answer; over its own limit it would hang up at once.
        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        context.Result = TemporaryFileProblems.TooLarge(limit).ToResult();
    }
}
