using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace OdysseyTrust.Tests.Common;

/// <summary>
/// A user who is signed in to the back office, by the same requests that the official client makes: the sign-in page, a code with PKCE, tokens in cookies.
/// </summary>
public sealed partial class BackOfficeSession : IDisposable
{
    private const string Security = "/umbraco/management/api/v1/security/back-office";
    private const string ClientId = "umbraco-back-office";
    private const string Redacted = "[redacted]";

    private readonly CookieJar _cookies = new();

    private BackOfficeSession(Uri address) => Client = new HttpClient(_cookies) { BaseAddress = address };

    /// <summary>Calls the site as this user; it follows no redirect.</summary>
    public HttpClient Client { get; }

    /// <summary>The address that the client is sent back to with a code.</summary>
    private string RedirectUri => new Uri(Client.BaseAddress!, "/umbraco/oauth_complete").ToString();

    /// <summary>Signs a user in.</summary>
    /// <param name="site">The running site.</param>
    /// <param name="user">The user; without one, <see cref="BackOfficeUser.Administrator"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="InvalidOperationException">The site refused; the message says at which step.</exception>
    public static async Task<BackOfficeSession> SignInAsync(SiteApplication site, BackOfficeUser? user = null, CancellationToken cancellationToken = default)
    {
        BackOfficeSession session = new(site.Address);
        using HttpResponseMessage login = await session.SubmitPasswordAsync(user ?? BackOfficeUser.Administrator, cancellationToken: cancellationToken);
        Require(login, HttpStatusCode.Redirect, "the sign-in page");
        using HttpResponseMessage tokens = await session.AuthorizeAsync(cancellationToken);
        Require(tokens, HttpStatusCode.OK, "the token endpoint");
        session.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Redacted);
        return session;
    }

    /// <summary>A browser at which nobody has signed in yet.</summary>
    public static BackOfficeSession Open(SiteApplication site) => new(site.Address);

    /// <summary>Fills in and sends the form of the sign-in page.</summary>
    /// <param name="user">Who says to sign in.</param>
    /// <param name="returnUrl">Where the page is told to lead.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<HttpResponseMessage> SubmitPasswordAsync(BackOfficeUser user, string? returnUrl = null, CancellationToken cancellationToken = default)
    {
        string page = await Client.GetStringAsync(new Uri("/umbraco/login", UriKind.Relative), cancellationToken);
        using FormUrlEncodedContent form = new(new Dictionary<string, string>
        {
            ["username"] = user.Email,
            ["password"] = user.Password,
            ["returnUrl"] = returnUrl ?? string.Empty,
            ["__RequestVerificationToken"] = AntiforgeryToken().Match(page).Groups[1].Value,
        });
        return await Client.PostAsync(new Uri("/umbraco/login", UriKind.Relative), form, cancellationToken);
    }

    /// <summary>Fills in and sends the form that asks for the code of a second factor.</summary>
    public async Task<HttpResponseMessage> SubmitCodeAsync(string code, CancellationToken cancellationToken = default)
    {
        Uri address = new("/umbraco/login/code", UriKind.Relative);
        string page = await Client.GetStringAsync(address, cancellationToken);
        using FormUrlEncodedContent form = new(new Dictionary<string, string>
        {
            ["code"] = code,
            ["__RequestVerificationToken"] = AntiforgeryToken().Match(page).Groups[1].Value,
        });
        return await Client.PostAsync(address, form, cancellationToken);
    }

    /// <summary>Asks for a code, and exchanges it for tokens.</summary>
    /// <returns>The answer of the token endpoint.</returns>
    public async Task<HttpResponseMessage> AuthorizeAsync(CancellationToken cancellationToken = default)
    {
        string verifier = RandomNumberGenerator.GetHexString(64);
        using HttpResponseMessage authorized = await Client.GetAsync(AuthorizeAddress(verifier), cancellationToken);
        Require(authorized, HttpStatusCode.Redirect, "the authorization endpoint");
        Uri location = new(Client.BaseAddress!, authorized.Headers.Location!);
        string code = QueryHelpers.ParseQuery(location.Query).TryGetValue("code", out var value)
            ? value.ToString()
            : throw new InvalidOperationException($"The authorization endpoint gave no code but sent to {location}.");
        return await PostAsync("token", cancellationToken, ("grant_type", "authorization_code"), ("redirect_uri", RedirectUri), ("code", code), ("code_verifier", verifier));
    }

    /// <summary>Exchanges the refresh token for new tokens.</summary>
    public Task<HttpResponseMessage> RefreshAsync(CancellationToken cancellationToken = default) =>
        PostAsync("token", cancellationToken, ("grant_type", "refresh_token"), ("refresh_token", Redacted));

    /// <summary>Gives the tokens back.</summary>
    public Task<HttpResponseMessage> RevokeAsync(CancellationToken cancellationToken = default) =>
        PostAsync("revoke", cancellationToken, ("token", Redacted), ("token_type_hint", "access_token"));

    /// <summary>The value of a cookie, if the browser has it.</summary>
    public string? FindCookie(string name) => _cookies.Find(name);

    public void Dispose() => Client.Dispose();

    private Uri AuthorizeAddress(string verifier) => new(
        QueryHelpers.AddQueryString($"{Security}/authorize", new Dictionary<string, string?>
        {
            ["client_id"] = ClientId,
            ["redirect_uri"] = RedirectUri,
            ["response_type"] = "code",
            ["scope"] = "offline_access",
            ["state"] = "state",
            ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
            ["code_challenge_method"] = "S256",
        }),
        UriKind.Relative);

    private async Task<HttpResponseMessage> PostAsync(string endpoint, CancellationToken cancellationToken, params (string Name, string Value)[] values)
    {
        using FormUrlEncodedContent form = new(values.Append(("client_id", ClientId)).Select(value => KeyValuePair.Create(value.Item1, value.Item2)));
        return await Client.PostAsync(new Uri($"{Security}/{endpoint}", UriKind.Relative), form, cancellationToken);
    }

    private static void Require(HttpResponseMessage response, HttpStatusCode status, string step)
    {
        if (response.StatusCode != status)
        {
            throw new InvalidOperationException($"Signing in failed at {step}, which answered {(int)response.StatusCode}.");
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryToken();
}
