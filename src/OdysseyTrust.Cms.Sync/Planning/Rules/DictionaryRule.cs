using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Planning.Rules;

/// <summary>Dictionary items stand in a tree and are translated into languages of the site.</summary>
internal sealed class DictionaryRule : ISyncRule
{
    public IEnumerable<SyncProblem> Check(SyncState state)
    {
        KindState items = state.Of(SyncKind.Dictionary);
        foreach (ParsedFile file in items.Files)
        {
            DictionaryRecord item = (DictionaryRecord)file.Record;
            foreach (string culture in item.Translations.Keys.Where(culture => !Cultures.Exists(state, culture)))
            {
                yield return file.Problem(culture, $"There is no language \"{culture}\".", "Add its file or remove the translation.");
            }

            if (item.Parent is { } parent && !items.FindAfter(parent).Any())
            {
                yield return file.Problem(parent, $"There is no dictionary item \"{parent}\".", "Add its file or correct <Parent>.");
            }
            else if (Circles.Contain(item, current => current.Parent is { } alias ? items.FindAfter(alias).Cast<DictionaryRecord>() : []))
            {
                yield return file.Problem("Parent", "It is below itself.", "Correct <Parent>.");
            }
        }
    }
}
