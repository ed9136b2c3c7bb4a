using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Formats;

/// <summary>Reads and writes the files of every kind.</summary>
internal sealed class SyncFormats
{
    private readonly Dictionary<SyncKind, ISyncFormat> _formats = new ISyncFormat[]
    {
        new LanguageFormat(),
        new DictionaryFormat(),
        new DataTypeFormat(),
        new TemplateFormat(),
        new ContentTypeFormat(SyncKind.ContentTypes),
        new ContentTypeFormat(SyncKind.MediaTypes),
        new ContentTypeFormat(SyncKind.MemberTypes),
        new ContentFormat(SyncKind.Media),
        new ContentFormat(SyncKind.Content),
        new ContentFormat(SyncKind.Blueprints),
        new DomainFormat(),
        new RelationTypeFormat(),
    }.ToDictionary(format => format.Kind);

    /// <exception cref="SyncFaultException">The element does not follow the format of the kind.</exception>
    public SyncRecord Read(SyncKind kind, XElement root)
    {
        SyncElement element = new(root);
        SyncRecord record = element.Name == TombstoneFormat.Element ? TombstoneFormat.Read(kind, element)
            : element.Name == kind.Element ? _formats[kind].Read(element)
            : throw element.Fault(
                $"The root is <{element.Name}>, but files in {kind.Folder} begin with <{kind.Element}>.",
                "Move the file to the folder of its kind.");

        return record.Key == Guid.Empty ? throw element.Fault("The Key is all zeros.", "Give it the key of the item.") : record;
    }

    public XElement Write(SyncRecord record)
        => record is TombstoneRecord tombstone ? TombstoneFormat.Write(tombstone) : _formats[record.Kind].Write(record);

    /// <exception cref="SyncFaultException">A value holds a character that XML has no way to write.</exception>
    public byte[] ToBytes(SyncRecord record) => SyncXml.ToBytes(Write(record));
}
