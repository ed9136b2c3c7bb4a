using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Planning.Rules;

/// <summary>Types as they will be, with the properties that they take from others.</summary>
internal sealed class TypeIndex(SyncState state, SyncKind kind)
{
    private readonly Dictionary<Guid, Dictionary<string, PropertyTypeRecord>> _byAlias = [];

    public ContentTypeRecord? Find(string alias) => state.Of(kind).FindAfter(alias).FirstOrDefault() as ContentTypeRecord;

    public IEnumerable<ContentTypeRecord> DirectlyComposedOf(ContentTypeRecord type)
        => type.Compositions.Concat(type.Parent is null ? [] : [type.Parent])
            .Select(composition => composition.Key)
            .Distinct()
            .Select(key => state.Find<ContentTypeRecord>(kind, key))
            .OfType<ContentTypeRecord>();

    /// <summary>Its own properties and those of all compositions, each type counted once.</summary>
    public IEnumerable<PropertyTypeRecord> PropertiesOf(ContentTypeRecord type)
    {
        HashSet<Guid> seen = [type.Key];
        Stack<ContentTypeRecord> open = new([type]);
        while (open.TryPop(out ContentTypeRecord? next))
        {
            foreach (PropertyTypeRecord property in next.Properties)
            {
                yield return property;
            }

            foreach (ContentTypeRecord composition in DirectlyComposedOf(next).Where(composition => seen.Add(composition.Key)))
            {
                open.Push(composition);
            }
        }
    }

    public PropertyTypeRecord? FindProperty(ContentTypeRecord type, string alias)
    {
        if (!_byAlias.TryGetValue(type.Key, out Dictionary<string, PropertyTypeRecord>? properties))
        {
            _byAlias[type.Key] = properties = PropertiesOf(type)
                .GroupBy(property => property.Alias, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        }

        return properties.GetValueOrDefault(alias);
    }
}
