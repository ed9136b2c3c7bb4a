using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Files;

namespace OdysseyTrust.Cms.Sync.Formats;

/// <summary>An element being read: what is missing, unreadable or unknown is reported with its line.</summary>
internal sealed class SyncElement(XElement element)
{
    public string Name => element.Name.LocalName;

    public string Text => element.Value;

    public bool IsEmpty => element.Value.Length == 0;

    /// <summary>Fails on a child that no version of the format has, because its data would be lost.</summary>
    public SyncElement AllowOnly(params ReadOnlySpan<string> names)
    {
        foreach (XElement child in element.Elements())
        {
            if (!names.Contains(child.Name.LocalName) || child.Name.NamespaceName.Length > 0)
            {
                throw new SyncFaultException(
                    LineOf(child),
                    $"<{Name}> holds an unknown element <{child.Name}>.",
                    "Remove it or correct its name.");
            }
        }

        return this;
    }

    public SyncElement Child(string name)
        => Find(name) ?? throw Fault($"<{Name}> has no <{name}>.", "Add it or export the item again.");

    public SyncElement? Find(string name)
    {
        XElement? found = null;
        foreach (XElement child in element.Elements(name))
        {
            found = found is null
                ? child
                : throw new SyncFaultException(LineOf(child), $"<{Name}> has a second <{name}>.", "Keep one of them.");
        }

        return found is null ? null : new SyncElement(found);
    }

    public IEnumerable<SyncElement> Children(string name) => element.Elements(name).Select(child => new SyncElement(child));

    public IEnumerable<SyncElement> Children() => element.Elements().Select(child => new SyncElement(child));

    /// <summary>The text of a child that must be there and say something.</summary>
    public string Required(string name)
    {
        SyncElement child = Child(name);
        return child.IsEmpty ? throw child.Fault($"<{name}> is empty.", "Give it a value.") : child.Text;
    }

    /// <summary>The text of a child; empty when it is missing.</summary>
    public string Optional(string name) => Find(name)?.Text ?? string.Empty;

    public string? OptionalOrNull(string name) => Find(name) is { IsEmpty: false } child ? child.Text : null;

    public bool Flag(string name, bool missing = false)
        => Find(name) is { IsEmpty: false } child ? child.AsFlag() : missing;

    public bool AsFlag()
        => bool.TryParse(Text, out bool value)
            ? value
            : throw Fault($"<{Name}> is \"{Text}\", which is neither true nor false.", "Write true or false.");

    public int Number(string name, int missing = 0)
        => Find(name) is { IsEmpty: false } child ? child.AsNumber() : missing;

    public int? NumberOrNull(string name) => Find(name) is { IsEmpty: false } child ? child.AsNumber() : null;

    public Guid Key(string name) => Child(name).AsKey();

    /// <summary>The key in a child; null when it is missing, empty or all zeros.</summary>
    public Guid? KeyOrNull(string name)
        => Find(name) is { IsEmpty: false } child && child.AsKey() is var key && key != Guid.Empty ? key : null;

    public DateTime AsDate()
        => DateTime.TryParse(
            Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime date)
            ? date
            : throw Fault($"<{Name}> is \"{Text}\", which is no date.", "Write it as 2026-01-31T09:00:00.");

    public TEnum Choice<TEnum>(string name, TEnum missing)
        where TEnum : struct, Enum
        => Find(name) is { IsEmpty: false } child ? child.AsChoice<TEnum>() : missing;

    public TEnum AsChoice<TEnum>()
        where TEnum : struct, Enum
        => ParseChoice<TEnum>(Text, $"<{Name}>");

    public Guid KeyAttribute() => Attribute("Key") is { } text
        ? ParseKey(text, "The attribute Key")
        : throw Fault($"<{Name}> has no Key.", "Give it the key of the item.");

    public string RequiredAttribute(string name)
        => Attribute(name) is { Length: > 0 } text
            ? text
            : throw Fault($"<{Name}> has no attribute {name}.", "Add it or export the item again.");

    public string? Attribute(string name) => element.Attribute(name)?.Value;

    public int NumberAttribute(string name, int missing = 0)
        => Attribute(name) is { Length: > 0 } text ? ParseNumber(text, $"The attribute {name}") : missing;

    public TEnum ChoiceAttribute<TEnum>(string name)
        where TEnum : struct, Enum
        => ParseChoice<TEnum>(RequiredAttribute(name), $"The attribute {name}");

    public SyncFaultException Fault(string reason, string remedy) => new(LineOf(element), reason, remedy);

    private Guid AsKey() => ParseKey(Text, $"<{Name}>");

    private int AsNumber() => ParseNumber(Text, $"<{Name}>");

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber;

    private Guid ParseKey(string text, string what)
        => Guid.TryParse(text, out Guid key)
            ? key
            : throw Fault($"{what} is \"{text}\", which is no key.", "Write a GUID such as 0cc0eba1-9960-42c9-bf9b-60e150b429ae.");

    private int ParseNumber(string text, string what)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw Fault($"{what} is \"{text}\", which is no whole number.", "Write digits only.");

    private TEnum ParseChoice<TEnum>(string text, string what)
        where TEnum : struct, Enum
        => Enum.TryParse(text, ignoreCase: false, out TEnum value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0])
            ? value
            : throw Fault($"{what} is \"{text}\".", $"Write one of {string.Join(", ", Enum.GetNames<TEnum>())}.");
}
