using Microsoft.Extensions.Options;
using NetVips;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Media.Pictures.Making;

/// <summary>
/// Bounds how many pictures are made at a time: <c>Umbraco:CMS:Imaging:Memory:MaximumConcurrentProcessing</c>, else as many as there are
/// processors and memory for. The bound holds whether or not memory is said to be managed, since libvips has none of its own.
/// </summary>
internal sealed class PictureTurns : IDisposable
{
    /// <summary>What a large original may take while a picture is made of it.</summary>
    private const long BytesEach = 400_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _free;

    public PictureTurns(IOptions<ImagingSettings> settings)
    {
        // Nothing is asked of libvips twice, and what it remembers holds memory, and open the files that staff delete.
        Cache.Max = 0;
        _free = new SemaphoreSlim(Count(settings.Value.Memory));
    }

    /// <summary>Does the work off the caller's thread, when it is its turn.</summary>
    /// <returns><see langword="null"/> where its turn did not come within half a minute.</returns>
    public async Task<T?> TakeAsync<T>(Func<T> work, CancellationToken cancellationToken)
        where T : class
    {
        if (!await _free.WaitAsync(Patience, cancellationToken))
        {
            return null;
        }

        try
        {
            // What has begun is finished: another visitor will ask for it.
            return await Task.Run(work, CancellationToken.None);
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();

    private static int Count(ImagingMemorySettings memory) => memory.MaximumConcurrentProcessing > 0
        ? memory.MaximumConcurrentProcessing
        : (int)Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / BytesEach, 1, Environment.ProcessorCount);
}
