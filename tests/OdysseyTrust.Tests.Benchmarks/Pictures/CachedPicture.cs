using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using OdysseyTrust.Tests.Benchmarks.Pages;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using File = System.IO.File;

namespace OdysseyTrust.Tests.Benchmarks.Pictures;

/// <summary>
/// A picture from the cache, against the same bytes from static files: at most twice its time, signature and choice of the format
/// included. How long pictures take when they are first asked for is printed.
/// </summary>
public class CachedPicture
{
    private const int Requests = 2_000;
    private const string Chromium = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8";
    private const string Folder = "ab12";

    private static readonly int[] Widths = [320, 800, 1440];
    private static readonly string[] Formats = ["avif", "webp", "jpg"];

    private readonly Visitors _visitors = new(count: 8, accept: Chromium);
    private SiteApplication _site = null!;
    private Uri _picture = null!;
    private Uri _file = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _site = await new SiteApplication().StartAsync();
        string folder = Directory.CreateDirectory(Path.Combine(_site.DataPath, "media", Folder)).FullName;
        WritePhoto(Path.Combine(folder, "photo.jpg"));
        foreach ((string format, int width) in Formats.SelectMany(format => Widths.Select(width => (format, width))))
        {
            await PrintFirstTimeAsync(format, width);
        }

        _picture = AddressOf(Widths[1]);
        using HttpResponseMessage response = await _visitors.GetAsync(_picture);
        await File.WriteAllBytesAsync(Path.Combine(folder, "same.avif"), await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync());
        _file = new Uri(_site.Address, $"/media/{Folder}/same.avif");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Requests)]
    public Task StaticFile() => _visitors.VisitAsync(_file, Requests);

    [Benchmark(OperationsPerInvoke = Requests)]
    public Task Picture() => _visitors.VisitAsync(_picture, Requests);

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        _visitors.Dispose();
        await _site.DisposeAsync();
    }

    private async Task PrintFirstTimeAsync(string format, int width)
    {
        Stopwatch time = Stopwatch.StartNew();
        using HttpResponseMessage response = await _visitors.GetAsync(AddressOf(width, format));
        byte[] picture = await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        Console.WriteLine($"// First time, {width} pixels wide, {format}: {time.ElapsedMilliseconds} ms, {picture.Length:N0} bytes");
    }

    private Uri AddressOf(int width, string? format = null) => new(_site.Address, _site.Services.GetRequiredService<IImageUrlGenerator>().GetImageUrl(
        new ImageUrlGenerationOptions($"/media/{Folder}/photo.jpg") { Width = width, Format = format })!);

    /// <summary>A photo of 12 million pixels, with detail of every size as a camera's has.</summary>
    private static void WritePhoto(string file)
    {
        using Image clouds = Image.Perlin(4000, 3000, cellSize: 600);
        using Image leaves = Image.Perlin(4000, 3000, cellSize: 90);
        using Image noise = Image.Gaussnoise(4000, 3000, sigma: 6, mean: 128);
        using Image photo = ((clouds * 70) + noise).Bandjoin((leaves * 60) + noise, (clouds * 40) + noise)
            .Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        photo.Jpegsave(file, q: 88);
    }
}
