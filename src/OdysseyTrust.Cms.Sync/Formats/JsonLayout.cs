using System.Text;

namespace OdysseyTrust.Cms.Sync.Formats;

/// <summary>
/// Moves the white space of a JSON text and nothing else. A JSON writer would spell strings and numbers its own way, and a value that
/// goes from a file to the database and back would no longer be the same text.
/// </summary>
internal static class JsonLayout
{
    private const int Step = 2;

    /// <param name="json">A valid JSON text.</param>
    public static string Compact(string json)
    {
        StringBuilder result = new(json.Length);
        for (int index = 0; index < json.Length; index++)
        {
            if (json[index] == '"')
            {
                index = CopyString(json, index, result);
            }
            else if (!char.IsWhiteSpace(json[index]))
            {
                result.Append(json[index]);
            }
        }

        return result.ToString();
    }

    /// <param name="json">A valid JSON text.</param>
    public static string Indent(string json)
    {
        string compact = Compact(json);
        StringBuilder result = new(compact.Length * 2);
        int depth = 0;
        for (int index = 0; index < compact.Length; index++)
        {
            char character = compact[index];
            switch (character)
            {
                case '"':
                    index = CopyString(compact, index, result);
                    break;
                case '{' or '[' when compact[index + 1] is '}' or ']':
                    result.Append(character).Append(compact[++index]);
                    break;
                case '{' or '[':
                    NewLine(result.Append(character), ++depth);
                    break;
                case '}' or ']':
                    NewLine(result, --depth).Append(character);
                    break;
                case ',':
                    NewLine(result.Append(character), depth);
                    break;
                case ':':
                    result.Append(": ");
                    break;
                default:
                    result.Append(character);
                    break;
            }
        }

        return result.ToString();
    }

    private static StringBuilder NewLine(StringBuilder result, int depth) => result.Append('\n').Append(' ', depth * Step);

    /// <summary>Copies a string with its quotation marks; returns the index of the closing one.</summary>
    private static int CopyString(string json, int start, StringBuilder result)
    {
        int end = start + 1;
        while (json[end] != '"')
        {
            end += json[end] == '\\' ? 2 : 1;
        }

        result.Append(json, start, end - start + 1);
        return end;
    }
}
