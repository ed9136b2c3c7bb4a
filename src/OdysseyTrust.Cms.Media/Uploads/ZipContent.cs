using System.IO.Compression;

namespace OdysseyTrust.Cms.Media.Uploads;

/// <summary>Tells a file by what is packed in it: an office document is a ZIP file with a certain part, and one with a macro is none of ours.</summary>
internal static class ZipContent
{
    private const string Macros = "vbaProject.bin";

    public static Func<Stream, bool> Has(string part) => content =>
    {
        content.Position = 0;
        try
        {
            using ZipArchive archive = new(content, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry(part) is not null
                && !archive.Entries.Any(entry => entry.Name.Equals(Macros, StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            // Not a ZIP file, or a broken one.
            return false;
        }
        finally
        {
            content.Position = 0;
        }
    };
}
