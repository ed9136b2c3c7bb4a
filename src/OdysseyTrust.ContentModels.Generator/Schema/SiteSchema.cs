using System.Collections.Immutable;

namespace OdysseyTrust.ContentModels.Generator.Schema;

/// <summary>What the files say, taken together.</summary>
internal sealed record SiteSchema(ImmutableArray<ContentType> ContentTypes, ImmutableDictionary<Guid, DataType> DataTypes)
{
    /// <summary>The composition that <paramref name="key"/> names, or <c>null</c> when no file has it.</summary>
    public ContentType? Find(Guid key) => ContentTypes.FirstOrDefault(type => type.Key == key);

    /// <summary>Whether another type is composed of <paramref name="type"/>.</summary>
    public bool IsComposition(ContentType type) => ContentTypes.Any(other => other.Compositions.Contains(type.Key));

    /// <summary>The compositions of <paramref name="type"/>, with those that they have themselves, each once.</summary>
    public IReadOnlyCollection<ContentType> CompositionsOf(ContentType type)
    {
        List<ContentType> found = [];
        Collect(type, found);
        return found;
    }

    private void Collect(ContentType type, List<ContentType> found)
    {
        foreach (ContentType composition in type.Compositions.Select(Find).OfType<ContentType>())
        {
            // A circle of compositions ends here; the compiler reports the circle of interfaces.
            if (!found.Contains(composition))
            {
                found.Add(composition);
                Collect(composition, found);
            }
        }
    }
}
