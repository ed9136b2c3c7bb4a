using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OpenIddict.Server;
using Umbraco.Cms.Core.Configuration.Models;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace OdysseyTrust.Cms.Management.Tokens;

/// <summary>Puts the back office's tokens into cookies, and takes them from there when it sends none. Other clients get and send theirs as they are.</summary>
internal sealed class KeepTokensInCookies(IOptions<GlobalSettings> settings) :
    IOpenIddictServerHandler<ApplyTokenResponseContext>,
    IOpenIddictServerHandler<ExtractTokenRequestContext>,
    IOpenIddictServerHandler<ExtractRevocationRequestContext>,
    IOpenIddictServerHandler<ApplyRevocationResponseContext>
{
    public ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        if (context.Request?.ClientId == BackOfficeClient.Id && context.Transaction.GetHttpRequest() is { } request)
        {
            context.Response.AccessToken = Hide(request.HttpContext, TokenCookies.Access, context.Response.AccessToken);
            context.Response.RefreshToken = Hide(request.HttpContext, TokenCookies.Refresh, context.Response.RefreshToken);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(ExtractTokenRequestContext context)
    {
        if (IsRedacted(context.Request, context.Request?.RefreshToken))
        {
            // Without the cookie there is nothing to refresh: OpenIddict answers that the grant is not valid.
            context.Request!.RefreshToken = Find(context.Transaction, TokenCookies.Refresh) ?? TokenCookies.Redacted;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(ExtractRevocationRequestContext context)
    {
        if (IsRedacted(context.Request, context.Request?.Token))
        {
            context.Request!.Token = Find(context.Transaction, TokenCookies.Access) ?? TokenCookies.Redacted;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(ApplyRevocationResponseContext context)
    {
        if (context.Request?.ClientId == BackOfficeClient.Id && context.Transaction.GetHttpRequest() is { } request)
        {
            TokenCookies.Clear(request.HttpContext.Response);
        }

        return ValueTask.CompletedTask;
    }

    private static bool IsRedacted(OpenIddict.Abstractions.OpenIddictRequest? request, string? token) =>
        request?.ClientId == BackOfficeClient.Id && token == TokenCookies.Redacted;

    private static string? Find(OpenIddictServerTransaction transaction, string cookie) =>
        transaction.GetHttpRequest()?.Cookies[cookie] is { Length: > 0 } token ? token : null;

    private string? Hide(HttpContext http, string cookie, string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return token;
        }

        TokenCookies.Set(http.Response, cookie, token, settings.Value.TimeOut);
        return TokenCookies.Redacted;
    }
}
