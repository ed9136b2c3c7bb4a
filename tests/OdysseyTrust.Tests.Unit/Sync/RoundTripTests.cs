using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FsCheck;
using FsCheck.Fluent;
using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Formats;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Tests.Unit.Sync;

[TestFixture]
public sealed class RoundTripTests
{
    private static readonly JsonSerializerOptions WithoutKind = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers = { RemoveKind },
        },
    };

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public Property Any_record_is_kept_when_written_and_read()
        => Prop.ForAll(SyncGenerators.Record(), record =>
        {
            SyncFormats formats = new();
            SyncFolderReader reader = new(formats);

            SyncRecord read = reader.Parse(new SyncFile(record.Kind, "file.config", formats.ToBytes(record))).Record;

            Assert.That(Describe(read), Is.EqualTo(Describe(record)));
        });

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property Any_record_gives_the_same_bytes_when_written_again()
        => Prop.ForAll(SyncGenerators.Record(), record =>
        {
            SyncFormats formats = new();
            byte[] bytes = formats.ToBytes(record);

            byte[] again = formats.ToBytes(new SyncFolderReader(formats).Parse(new SyncFile(record.Kind, "file.config", bytes)).Record);

            Assert.That(again, Is.EqualTo(bytes));
        });

    private static void RemoveKind(JsonTypeInfo type)
    {
        if (type.Properties.FirstOrDefault(property => property.PropertyType == typeof(SyncKind)) is { } kind)
        {
            type.Properties.Remove(kind);
        }
    }

    /// <summary>Every part of a record as text; lists in one order, because the writer sorts them.</summary>
    private static string Describe(SyncRecord record)
        => JsonSerializer.Serialize(Sorted(record), record.GetType(), WithoutKind);

    private static SyncRecord Sorted(SyncRecord record) => record switch
    {
        ContentRecord content => content with { Properties = [.. content.Properties.OrderBy(property => property.Alias, StringComparer.Ordinal)] },
        ContentTypeRecord type => type with
        {
            Properties = [.. type.Properties.OrderBy(property => property.Alias, StringComparer.Ordinal)],
            Compositions = [.. type.Compositions.OrderBy(reference => reference.Key)],
            Structure = [.. type.Structure.OrderBy(reference => reference.Key)],
            Document = type.Document is null ? null : type.Document with
            {
                AllowedTemplates = [.. type.Document.AllowedTemplates.OrderBy(reference => reference.Key)],
            },
        },
        DictionaryRecord item => item with { Translations = new SortedDictionary<string, string>(item.Translations.ToDictionary()) },
        _ => record,
    };
}
