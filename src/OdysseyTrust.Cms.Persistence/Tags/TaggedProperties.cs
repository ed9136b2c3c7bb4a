using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Tags;

/// <summary>Selects the tags on content as Core asks for them.</summary>
internal sealed class TaggedProperties(IDatabaseAccessor accessor)
{
    private const string AnyCulture = "*";

    public IQueryable<TaggedPropertyRow> All => accessor.Database.Set<TaggedPropertyRow>().AsNoTracking();

    /// <param name="kind">The kind of content.</param>
    /// <param name="group">A tag group, or <c>null</c> for every one.</param>
    /// <param name="culture">A culture, <c>*</c> for all of them, or <c>null</c> for the tags that belong to none.</param>
    public IQueryable<TaggedPropertyRow> Of(TaggableObjectTypes kind, string? group, string? culture)
    {
        IQueryable<TaggedPropertyRow> rows = All;
        if (ObjectType(kind) is { } objectType)
        {
            rows = rows.Where(row => row.Node.ObjectType == objectType);
        }

        if (!string.IsNullOrWhiteSpace(group))
        {
            rows = rows.Where(row => row.Tag.Group == group);
        }

        return culture switch
        {
            null or "" => rows.Where(row => row.Tag.LanguageId == null),
            AnyCulture => rows,
            _ => rows.Where(row => row.Tag.Language!.IsoCode == culture),
        };
    }

    private static Guid? ObjectType(TaggableObjectTypes kind) => kind switch
    {
        TaggableObjectTypes.All => null,
        TaggableObjectTypes.Content => Constants.ObjectTypes.Document,
        TaggableObjectTypes.Media => Constants.ObjectTypes.Media,
        TaggableObjectTypes.Member => Constants.ObjectTypes.Member,
        TaggableObjectTypes.Element => Constants.ObjectTypes.Element,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of tagged content."),
    };
}
