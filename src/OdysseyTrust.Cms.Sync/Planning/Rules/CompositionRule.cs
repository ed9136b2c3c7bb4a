using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Planning.Rules;

/// <summary>Compositions lead nowhere back, and no property is there twice.</summary>
internal sealed class CompositionRule : ISyncRule
{
    public IEnumerable<SyncProblem> Check(SyncState state)
        => SyncKind.InImportOrder
            .Where(kind => kind.IsContentType)
            .SelectMany(kind => state.Of(kind).Files.SelectMany(file => Check(new TypeIndex(state, kind), file)));

    private static IEnumerable<SyncProblem> Check(TypeIndex types, ParsedFile file)
    {
        ContentTypeRecord type = (ContentTypeRecord)file.Record;
        if (Circles.Contain(type, types.DirectlyComposedOf))
        {
            return [file.Problem("Compositions", "It is composed of itself, by way of its compositions.", "Remove one of them.")];
        }

        return Twice(type.Groups, group => group.Alias)
            .Select(alias => file.Problem(alias, $"Two tabs or groups have the alias \"{alias}\".", "Rename one of them."))
            .Concat(Twice(types.PropertiesOf(type), property => property.Alias)
                .Select(alias => file.Problem(alias, $"Two properties have the alias \"{alias}\", counting those of its compositions.", "Rename one of them.")));
    }

    private static IEnumerable<string> Twice<T>(IEnumerable<T> items, Func<T, string> alias)
        => items.GroupBy(alias, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
