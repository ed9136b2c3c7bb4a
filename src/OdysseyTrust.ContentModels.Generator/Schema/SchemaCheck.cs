using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OdysseyTrust.ContentModels.Generator.Schema;

/// <summary>Keeps of a schema what code can be made of, and reports the rest.</summary>
internal static class SchemaCheck
{
    /// <summary>The schema without types and properties whose names clash, and without compositions that are nowhere.</summary>
    public static SiteSchema Sound(SiteSchema schema, Action<Diagnostic> report)
    {
        SiteSchema unique = schema with { ContentTypes = Unique(schema.ContentTypes, report) };
        foreach (ContentType type in unique.ContentTypes)
        {
            foreach (Guid missing in type.Compositions.Where(key => unique.Find(key) is null))
            {
                report(Diagnostic.Create(Problems.UnknownComposition, type.Location, type.Alias, missing));
            }
        }

        return unique with { ContentTypes = [.. unique.ContentTypes.Select(type => type with { Properties = SoundProperties(type, unique, report) })] };
    }

    private static ImmutableArray<ContentType> Unique(ImmutableArray<ContentType> types, Action<Diagnostic> report)
    {
        Dictionary<string, ContentType> byName = new(StringComparer.OrdinalIgnoreCase);
        foreach (ContentType type in types)
        {
            if (byName.TryGetValue(type.ClassName, out ContentType first))
            {
                report(Diagnostic.Create(Problems.Clash, type.Location, type.Alias, first.Alias, type.ClassName));
                continue;
            }

            byName.Add(type.ClassName, type);
        }

        return [.. byName.Values];
    }

    private static ImmutableArray<PropertyType> SoundProperties(ContentType type, SiteSchema schema, Action<Diagnostic> report)
    {
        HashSet<string> names = new(StringComparer.Ordinal) { type.ClassName };
        var sound = ImmutableArray.CreateBuilder<PropertyType>();
        foreach (PropertyType property in type.Properties)
        {
            if (!names.Add(property.MemberName))
            {
                report(Diagnostic.Create(Problems.PropertyClash, property.Location, property.Alias, type.Alias));
            }
            else if (!schema.DataTypes.ContainsKey(property.DataType))
            {
                report(Diagnostic.Create(Problems.UnknownDataType, property.Location, property.Alias, type.Alias, property.DataType));
            }
            else
            {
                sound.Add(property);
            }
        }

        return sound.ToImmutable();
    }
}
