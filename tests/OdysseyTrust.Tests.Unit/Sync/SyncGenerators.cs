using FsCheck;
using FsCheck.Fluent;
using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Unit.Sync;

/// <summary>Records of every kind with any text that XML can hold.</summary>
public static class SyncGenerators
{
    private static readonly string[] Cultures = ["da", "en-GB", "fr-FR"];

    private static Gen<string> Text { get; } = Gen
        .Frequency(
            (6, Gen.Choose(' ', '~').Select(code => ((char)code).ToString())),
            (2, Gen.Elements("\n", "\r", "\t", "]]>", "<b>", "&amp;", "\"", "é", "𝄞", "\\u00E5", "{", "[1, 2]")))
        .ArrayOf()
        .Select(string.Concat);

    private static Gen<string> Word { get; } = Gen
        .Choose('a', 'z').Select(code => (char)code).NonEmptyListOf().Select(letters => string.Concat(letters));

    private static Gen<Guid> Key { get; } = ArbMap.Default.GeneratorFor<Guid>().Where(key => key != Guid.Empty);

    private static Gen<bool> Flag { get; } = ArbMap.Default.GeneratorFor<bool>();

    private static Gen<int> Number { get; } = Gen.Choose(0, 9999);

    private static Gen<DateTime> Date { get; } = Gen
        .Choose(0, int.MaxValue).Select(seconds => DateTime.UnixEpoch.AddSeconds(seconds));

    private static Gen<KeyedAlias> Reference { get; } = Key.Zip(Word, (key, alias) => new KeyedAlias(key, alias));

    internal static Arbitrary<SyncRecord> Record() => Arb.From(Gen.OneOf(
        Language(), Dictionary(), DataType(), Template(), Domain(), RelationType(), Tombstone(),
        ContentType(SyncKind.ContentTypes), ContentType(SyncKind.MediaTypes), ContentType(SyncKind.MemberTypes),
        Content(SyncKind.Content), Content(SyncKind.Blueprints), Content(SyncKind.Media)));

    private static Gen<SyncRecord> Language()
        => from key in Key from name in Word from flag in Flag from fallback in Gen.Elements(null, "da")
           select (SyncRecord)new LanguageRecord
           {
               Kind = SyncKind.Languages, Key = key, Alias = name, Name = name, IsoCode = name, IsDefault = flag, IsMandatory = !flag,
               Fallback = fallback,
           };

    private static Gen<SyncRecord> Dictionary()
        => from key in Key from alias in Word from texts in Text.ArrayOf(Cultures.Length) from parent in Gen.Elements(null, "Parent")
           select (SyncRecord)new DictionaryRecord
           {
               Kind = SyncKind.Dictionary, Key = key, Alias = alias, Parent = parent,
               Translations = Cultures.Zip(texts).ToDictionary(pair => pair.First, pair => pair.Second),
           };

    private static Gen<SyncRecord> DataType()
        => from key in Key from alias in Word from folder in Gen.Elements(null, "Shared/My+folder") from level in Number
           from configuration in Gen.Elements("{}", "{\n  \"a\": 1.5,\n  \"b\": \"é <\\\"\"\n}")
           select (SyncRecord)new DataTypeRecord
           {
               Kind = SyncKind.DataTypes, Key = key, Alias = alias, Name = alias, EditorAlias = $"Umbraco.{alias}", Level = level,
               EditorUiAlias = folder is null ? null : alias, Folder = folder, Configuration = configuration,
           };

    private static Gen<SyncRecord> Template()
        => from key in Key from alias in Word from parent in Gen.Elements(null, "master")
           select (SyncRecord)new TemplateRecord { Kind = SyncKind.Templates, Key = key, Alias = alias, Name = alias, Parent = parent };

    private static Gen<SyncRecord> Domain()
        => from key in Key from alias in Word from root in Key from wildcard in Flag from language in Gen.Elements(null, "da")
           select (SyncRecord)new DomainRecord
           {
               Kind = SyncKind.Domains, Key = key, Alias = alias, RootKey = root, IsWildcard = wildcard, Language = language,
               RootPath = "/Home",
           };

    private static Gen<SyncRecord> RelationType()
        => from key in Key from alias in Word from type in Key from flag in Flag
           select (SyncRecord)new RelationTypeRecord
           {
               Kind = SyncKind.RelationTypes, Key = key, Alias = alias, Name = alias, Bidirectional = flag, IsDependency = !flag,
               ParentType = flag ? type : null, ChildType = type,
           };

    private static Gen<SyncRecord> Tombstone()
        => from key in Key from alias in Text.Where(text => !text.Contains('\r', StringComparison.Ordinal))
           from change in Gen.Elements(TombstoneChange.Delete, TombstoneChange.Rename)
           select (SyncRecord)new TombstoneRecord { Kind = SyncKind.Media, Key = key, Alias = alias, Change = change };

    private static Gen<SyncRecord> ContentType(SyncKind kind)
        => from key in Key from alias in Word from texts in Text.ArrayOf(2) from flag in Flag from listView in Key
           from references in Reference.ListOf() from properties in Property(kind).ListOf() from number in Number
           select (SyncRecord)new ContentTypeRecord
           {
               Kind = kind, Key = key, Alias = alias, Name = alias, Icon = texts[0], Description = texts[1], Level = number,
               AllowAtRoot = flag, IsElement = !flag, ListView = flag ? listView : null,
               Variations = flag ? ContentVariation.Culture : ContentVariation.Nothing,
               Folder = flag ? "Pages/News+%26+events" : null, Parent = flag ? null : new KeyedAlias(listView, "parent"),
               Compositions = [.. references],
               Structure = [.. references.Select((type, index) => new AllowedTypeRecord(type.Key, type.Alias, index))],
               Groups = [new PropertyGroupRecord(key, "Content", "content", PropertyGroupType.Tab, number)],
               Properties = [.. properties.DistinctBy(property => property.Alias)],
               Document = kind != SyncKind.ContentTypes ? null : new DocumentTypePart
               {
                   AllowedTemplates = [.. references], AllowedInLibrary = flag, DefaultTemplate = flag ? alias : null,
                   HistoryCleanup = flag ? new HistoryCleanupRecord(flag, number, null) : null,
               },
           };

    private static Gen<PropertyTypeRecord> Property(SyncKind kind)
        => from key in Key from alias in Word from texts in Text.ArrayOf(4) from flag in Flag from number in Number
           select new PropertyTypeRecord
           {
               Key = key, Name = alias, Alias = alias, Definition = key, EditorAlias = "Umbraco.TextBox", Mandatory = flag,
               Validation = texts[0], Description = texts[1], MandatoryMessage = texts[2], ValidationMessage = texts[3],
               SortOrder = number, LabelOnTop = !flag, GroupAlias = flag ? "content" : null, GroupCaption = flag ? "Content" : string.Empty,
               Variations = flag && kind == SyncKind.ContentTypes ? ContentVariation.Culture : ContentVariation.Nothing,
               MemberAccess = kind == SyncKind.MemberTypes ? new MemberAccessRecord(flag, !flag, flag) : null,
           };

    private static Gen<SyncRecord> Content(SyncKind kind)
        => from key in Key from parent in Key from names in Word.ArrayOf(Cultures.Length) from flag in Flag from date in Date
           from number in Number from properties in Values().ListOf()
           select (SyncRecord)new ContentRecord
           {
               Kind = kind, Key = key, Alias = names[0], Level = number, ParentKey = flag ? parent : Guid.Empty, ParentName = names[1],
               Path = "/" + names[0], Trashed = flag, TrashedParent = flag ? parent : null, ContentType = names[1],
               CreateDate = flag ? date : null, SortOrder = number,
               Name = new CultureValues<string>(names[0], Cultures.Zip(names).ToDictionary(pair => pair.First, pair => pair.Second)),
               Document = kind == SyncKind.Media ? null : new DocumentPart
               {
                   Published = new CultureValues<bool?>(flag, Cultures.ToDictionary(culture => culture, _ => (bool?)!flag)),
                   Template = flag ? new KeyedAlias(parent, names[2]) : null,
                   Schedule = flag ? [new ScheduleRecord("da", ContentScheduleAction.Expire, date)] : [],
               },
               Properties = [.. properties.DistinctBy(property => property.Alias)],
           };

    private static Gen<PropertyRecord> Values()
        => from alias in Word from texts in Text.ArrayOf(3)
           select new PropertyRecord(
               alias,
               [
                   new PropertyValueRecord(null, null, texts[0]),
                   new PropertyValueRecord("da", null, texts[1]),
                   new PropertyValueRecord("da", "segment", texts[2]),
               ]);
}
