using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>A rendered page: its bytes in each content encoding, and its headers.</summary>
internal sealed class CachedPage
{
    private const int HashLength = 16;

    private readonly PageVariant _identity;
    private readonly PageVariant _brotli;
    private readonly PageVariant _gzip;
    private readonly long _expires;
    private KeyValuePair<string, StringValues>[] _headers = [];

    /// <param name="body">The page, not compressed.</param>
    /// <param name="expires">When it may not be served any more: <see cref="Environment.TickCount64"/>.</param>
    public CachedPage(ReadOnlyMemory<byte> body, long expires)
    {
        string hash = Base64Url.EncodeToString(SHA256.HashData(body.Span).AsSpan(0, HashLength));
        _identity = new PageVariant(StringValues.Empty, body, $"\"{hash}\"");
        _brotli = new PageVariant(ContentEncodings.Brotli, Compress(body, stream => new BrotliStream(stream, CompressionLevel.Optimal)), $"\"{hash}-br\"");
        _gzip = new PageVariant(ContentEncodings.GZip, Compress(body, stream => new GZipStream(stream, CompressionLevel.Optimal)), $"\"{hash}-gz\"");
        _expires = expires;
        Size = _identity.Body.Length + _brotli.Body.Length + _gzip.Body.Length;
        LastUsed = Environment.TickCount64;
    }

    /// <summary>The bytes that it takes.</summary>
    public long Size { get; }

    /// <summary>When it was served last: <see cref="Environment.TickCount64"/>.</summary>
    public long LastUsed { get; private set; }

    /// <summary>Whether it is too old to be served.</summary>
    public bool IsExpired => Environment.TickCount64 >= _expires;

    /// <summary>Keeps the headers that the page was sent with, for those who get it from the cache.</summary>
    public void KeepHeaders(IEnumerable<KeyValuePair<string, StringValues>> headers) => _headers = [.. headers];

    /// <summary>Sends the page, or says that the client has it already.</summary>
    public Task SendAsync(HttpContext context)
    {
        LastUsed = Environment.TickCount64;
        IHeaderDictionary headers = context.Response.Headers;
        foreach (KeyValuePair<string, StringValues> header in _headers)
        {
            headers[header.Key] = header.Value;
        }

        return SendBodyAsync(context);
    }

    /// <summary>Sends the page with the headers that the response has already.</summary>
    public Task SendBodyAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        PageVariant variant = Choose(context.Request.Headers.AcceptEncoding);
        response.Headers.ETag = variant.ETag;
        if (HasAlready(context.Request, variant))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentLength = null;
            return Task.CompletedTask;
        }

        response.ContentLength = variant.Body.Length;
        if (variant.Encoding.Count > 0)
        {
            response.Headers.ContentEncoding = variant.Encoding;
        }

        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(variant.Body, context.RequestAborted).AsTask();
    }

    private static bool HasAlready(HttpRequest request, PageVariant variant)
    {
        foreach (string? tags in request.Headers.IfNoneMatch)
        {
            if (tags is not null && (tags.Contains(variant.ETag, StringComparison.Ordinal) || tags == "*"))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlyMemory<byte> Compress(ReadOnlyMemory<byte> body, Func<Stream, Stream> compressor)
    {
        using MemoryStream compressed = new();
        using (Stream stream = compressor(compressed))
        {
            stream.Write(body.Span);
        }

        return compressed.ToArray();
    }

    private PageVariant Choose(StringValues acceptEncoding)
    {
        if (StringValues.IsNullOrEmpty(acceptEncoding))
        {
            return _identity;
        }

        return ContentEncodings.Accepts(acceptEncoding, ContentEncodings.Brotli) ? _brotli
            : ContentEncodings.Accepts(acceptEncoding, ContentEncodings.GZip) ? _gzip
            : _identity;
    }
}
