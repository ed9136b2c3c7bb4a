using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Formats;

/// <summary>What the formats of all kinds share: the root element and how simple values are spelled.</summary>
internal abstract class SyncFormat<TRecord>(SyncKind kind) : ISyncFormat
    where TRecord : SyncRecord
{
    public SyncKind Kind { get; } = kind;

    /// <summary>uSync sorts aliases and cultures as .NET does by default, upper and lower case next to each other.</summary>
    protected static StringComparer TextOrder => StringComparer.InvariantCulture;

    SyncRecord ISyncFormat.Read(SyncElement root) => Read(root);

    XElement ISyncFormat.Write(SyncRecord record) => Write((TRecord)record);

    protected abstract TRecord Read(SyncElement root);

    protected abstract XElement Write(TRecord record);

    protected XElement Root(TRecord record, params object?[] content)
        => new(
            Kind.Element,
            new XAttribute("Key", record.Key),
            new XAttribute("Alias", record.Alias),
            new XAttribute("Level", record.Level),
            content);

    /// <summary>An element with a start and an end tag even when the text is empty.</summary>
    protected static XElement Text(string name, string? text) => new(name, text ?? string.Empty);

    /// <summary>An element that closes itself when there is no text.</summary>
    protected static XElement TextOrClosed(string name, string? text) => new(name, text);

    protected static XElement Reference(string name, KeyedAlias reference)
        => new(name, new XAttribute("Key", reference.Key), reference.Alias);

    /// <summary>Some of uSync's booleans begin with a capital, as .NET writes them.</summary>
    protected static string Capitalised(bool value) => value ? bool.TrueString : bool.FalseString;

    protected static IReadOnlyList<KeyedAlias> ReadReferences(SyncElement? list, string name)
        => list is null
            ? []
            : [.. list.AllowOnly(name).Children(name).Select(child => new KeyedAlias(child.KeyAttribute(), child.Text))];
}
