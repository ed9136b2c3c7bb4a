using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Text;

/// <summary>Reads a list of lines: as it is stored, with line breaks between, or as the editor sends it.</summary>
internal static class LineReader
{
    private static readonly string[] LineBreaks = ["\r\n", "\r", "\n"];

    public static IReadOnlyList<string> Read(object? value)
        => value is string lines && !lines.DetectIsJson()
            ? lines.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries)
            : EditorJson.ToStrings(value);
}
