using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OdysseyTrust.Cms.Media.Pictures.Addresses;
using OdysseyTrust.Cms.Media.Pictures.Making;

namespace OdysseyTrust.Cms.Media.Pictures.Serving;

/// <summary>Pictures that were made, on disk: each is made once, however many ask for it at the same time.</summary>
internal sealed class PictureCache(PictureFolder folder, PictureMaker maker, PictureTurns turns)
{
    /// <summary>What a file that is still being written is called.</summary>
    public const string UnfinishedExtension = ".tmp";

    /// <summary>To be changed when pictures are made otherwise: those of before are made again.</summary>
    private const string Manner = "1";

    private const int HashBytes = 16;

    private readonly OnceAtATime<PictureOutcome> _making = new();

    /// <summary>Where the picture lies, whether or not it has been made.</summary>
    public CachedPicture Locate(PictureOriginal original, PictureRequest request, PictureFormat format)
    {
        string identity = string.Create(
            CultureInfo.InvariantCulture,
            $"{Manner}|{original.File.LastWriteTimeUtc.Ticks}|{original.File.Length}|{request}");
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, HashBytes));
        return new CachedPicture(Path.Combine(folder.Path, original.RelativePath, hash + format.Extension), hash, format);
    }

    /// <summary>Makes the picture where it is not there.</summary>
    /// <exception cref="IOException">It can't be kept.</exception>
    public async Task<PictureOutcome> FillAsync(CachedPicture picture, PictureOriginal original, PictureRequest request, CancellationToken cancellationToken) =>
        File.Exists(picture.Path)
            ? PictureOutcome.Made
            : await _making.RunAsync(picture.Path, token => MakeAsync(picture, original, request, token), cancellationToken);

    private async Task<PictureOutcome> MakeAsync(CachedPicture picture, PictureOriginal original, PictureRequest request, CancellationToken cancellationToken)
    {
        if (File.Exists(picture.Path))
        {
            // Another request has made it since this one looked.
            return PictureOutcome.Made;
        }

        MadePicture? made = await turns.TakeAsync(() => maker.Make(original.File.FullName, request, picture.Format), cancellationToken);
        if (made is { Outcome: PictureOutcome.Made })
        {
            await KeepAsync(picture, made.File);
        }

        return made?.Outcome ?? PictureOutcome.Busy;
    }

    /// <summary>A file appears at its place whole, or not at all.</summary>
    private static async Task KeepAsync(CachedPicture picture, ReadOnlyMemory<byte> file)
    {
        string parent = Directory.CreateDirectory(Path.GetDirectoryName(picture.Path)!).FullName;
        string unfinished = Path.Combine(parent, Path.GetRandomFileName() + UnfinishedExtension);
        await File.WriteAllBytesAsync(unfinished, file, CancellationToken.None);
        File.Move(unfinished, picture.Path, overwrite: true);
    }
}
