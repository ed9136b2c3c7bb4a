using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>Holds a response's body back until all of it is known.</summary>
internal sealed class PageBuffer : IHttpResponseBodyFeature, IDisposable
{
    private readonly MemoryStream _body = new();
    private readonly StreamResponseBodyFeature _feature;

    public PageBuffer() => _feature = new StreamResponseBodyFeature(_body);

    /// <inheritdoc />
    public Stream Stream => _feature.Stream;

    /// <inheritdoc />
    public PipeWriter Writer => _feature.Writer;

    /// <summary>Nothing is sent yet, so that headers can still be set.</summary>
    public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <inheritdoc />
    public void DisableBuffering() => _feature.DisableBuffering();

    /// <inheritdoc />
    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        _feature.SendFileAsync(path, offset, count, cancellationToken);

    /// <inheritdoc />
    public Task CompleteAsync() => _feature.CompleteAsync();

    /// <summary>The whole body.</summary>
    public async Task<ReadOnlyMemory<byte>> ReadAsync()
    {
        await _feature.CompleteAsync();
        return _body.ToArray();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _feature.Dispose();
        _body.Dispose();
    }
}
