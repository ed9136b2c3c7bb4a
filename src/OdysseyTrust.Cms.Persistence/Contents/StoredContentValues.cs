using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>
/// Brings stored versions into the shape that their type has now. A renamed property needs nothing: values are stored under its id.
/// </summary>
internal sealed class StoredContentValues(IDatabaseAccessor accessor, ContentNames names) : IStoredValues
{
    private const int BatchSize = 500;

    private CmsDbContext Database => accessor.Database;

    public Task<bool> AnyAsync(IReadOnlyCollection<int> propertyTypeIds, CancellationToken cancellationToken = default)
    {
        // Every value's name in the JSON begins with the id of its property.
        string[] patterns = [.. propertyTypeIds.SelectMany(id => new[] { $"%\"{id}\":%", $"%\"{id}/%" })];
        return Database.Set<ContentVersionRow>().AnyAsync(
            version => patterns.Any(pattern => EF.Functions.Like(version.Values, pattern)),
            cancellationToken);
    }

    public void Follow(ContentTypeShift shift)
    {
        string defaultCulture = names.DefaultCulture;
        bool beginsOrCeasesToVary = shift.From.VariesByCulture() != shift.To.VariesByCulture();
        IQueryable<ContentVersionRow> versions = Database.Set<ContentVersionRow>().Where(version => version.Content.ContentTypeId == shift.ContentTypeId);
        if (beginsOrCeasesToVary)
        {
            versions = versions.Include(version => version.Content);
        }

        int last = 0;
        while (true)
        {
            List<ContentVersionRow> batch =
            [
                .. versions
                    .Where(version => version.Id > last)
                    .OrderBy(version => version.Id)
                    .Take(BatchSize),
            ];
            foreach (ContentVersionRow version in batch)
            {
                MoveValues(version, shift, defaultCulture);
                if (beginsOrCeasesToVary)
                {
                    MoveNames(version, shift, defaultCulture);
                    MoveEdits(version, shift, defaultCulture);
                }

                last = version.Id;
            }

            Database.SaveAndForget();
            if (batch.Count < BatchSize)
            {
                return;
            }
        }
    }

    private static void MoveValues(ContentVersionRow version, ContentTypeShift shift, string defaultCulture)
    {
        StoredValues values = StoredValues.Parse(version.Values).Without(shift.Removed);
        foreach (PropertyVariationShift varied in shift.Varied)
        {
            bool from = varied.From.VariesByCulture();
            bool to = varied.To.VariesByCulture();
            if (from != to)
            {
                values = to ? values.ToCulture(varied.PropertyTypeId, defaultCulture) : values.ToInvariant(varied.PropertyTypeId, defaultCulture);
            }
        }

        version.Values = values.ToJson();
    }

    /// <summary>An item that begins to vary has its name in the default culture; one that ceases to keeps that name alone.</summary>
    private static void MoveNames(ContentVersionRow version, ContentTypeShift shift, string defaultCulture)
    {
        Dictionary<string, StoredCulture> cultures = StoredCultures.Parse(version.Cultures);
        if (shift.To.VariesByCulture())
        {
            cultures[defaultCulture] = new StoredCulture(version.Name, version.Date);
        }
        else
        {
            version.Name = cultures.GetValueOrDefault(defaultCulture)?.Name ?? version.Name;
            cultures.Clear();
        }

        version.Cultures = System.Text.Json.JsonSerializer.Serialize(cultures);
    }

    /// <summary>What is edited is edited in the default culture from now on; one that ceases to vary forgets the edits in other cultures.</summary>
    private static void MoveEdits(ContentVersionRow version, ContentTypeShift shift, string defaultCulture)
    {
        if (!version.IsCurrent)
        {
            return;
        }

        ContentRow content = version.Content;
        if (shift.To.VariesByCulture())
        {
            content.EditedCultures = content.Edited ? [defaultCulture] : [];
        }
        else
        {
            content.Edited = !content.Published || content.EditedCultures.Contains(defaultCulture, StringComparer.OrdinalIgnoreCase);
            content.EditedCultures = [];
        }
    }
}
