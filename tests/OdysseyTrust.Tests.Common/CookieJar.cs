using Microsoft.Net.Http.Headers;

namespace OdysseyTrust.Tests.Common;

/// <summary>
/// Keeps cookies as a browser does that takes this machine for secure. <see cref="System.Net.CookieContainer"/> would send no secure cookie over http.
/// </summary>
internal sealed class CookieJar() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
{
    private readonly Dictionary<string, string> _cookies = [];

    /// <summary>The value of a cookie, if it is kept.</summary>
    public string? Find(string name) => _cookies.GetValueOrDefault(name);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_cookies.Count > 0)
        {
            request.Headers.Add(HeaderNames.Cookie, string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues(HeaderNames.SetCookie, out IEnumerable<string>? set))
        {
            Keep(SetCookieHeaderValue.ParseList([.. set]));
        }

        return response;
    }

    private void Keep(IEnumerable<SetCookieHeaderValue> cookies)
    {
        foreach (SetCookieHeaderValue cookie in cookies)
        {
            if (cookie.Expires < DateTimeOffset.UtcNow || cookie.MaxAge <= TimeSpan.Zero)
            {
                _cookies.Remove(cookie.Name.ToString());
            }
            else
            {
                _cookies[cookie.Name.ToString()] = cookie.Value.ToString();
            }
        }
    }
}
