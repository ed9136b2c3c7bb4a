using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Sync.Planning.Rules;

/// <summary>Documents, blueprints and media have a type, a parent, a template and names in languages that exist.</summary>
internal sealed class NodeRule : ISyncRule
{
    public IEnumerable<SyncProblem> Check(SyncState state)
        => SyncKind.InImportOrder
            .Where(kind => kind.IsContent)
            .SelectMany(kind => Check(state, new TypeIndex(state, kind.ContentTypeKind), state.Of(kind)));

    private static IEnumerable<SyncProblem> Check(SyncState state, TypeIndex types, KindState nodes)
        => nodes.Files.SelectMany(file =>
            CheckType(types, file).Concat(CheckParent(nodes, file)).Concat(CheckCultures(state, types, file)).Concat(CheckTemplate(state, file)));

    private static IEnumerable<SyncProblem> CheckType(TypeIndex types, ParsedFile file)
    {
        string alias = ((ContentRecord)file.Record).ContentType;
        ContentTypeRecord? type = types.Find(alias);
        if (type is null)
        {
            yield return file.Problem("ContentType", $"There is no type \"{alias}\".", "Add its file or correct <ContentType>.");
        }
        else if (type.IsElement)
        {
            yield return file.Problem("ContentType", $"\"{alias}\" is an element type: it is for blocks.", "Choose a document type.");
        }
    }

    private static IEnumerable<SyncProblem> CheckParent(KindState nodes, ParsedFile file)
    {
        ContentRecord node = (ContentRecord)file.Record;
        if (node.Kind == SyncKind.Blueprints || node.ParentKey == Guid.Empty)
        {
            yield break;
        }

        if (nodes.FindAfter(node.ParentKey) is not ContentRecord parent)
        {
            yield return file.Problem("Parent", $"The parent \"{node.ParentName}\" ({node.ParentKey}) does not exist.", "Add its file or correct the key.");
        }
        else if (parent.Trashed && !node.Trashed)
        {
            yield return file.Problem("Parent", $"The parent \"{parent.Alias}\" is in the recycle bin.", "Choose another parent or write true in <Trashed>.");
        }
        else if (Circles.Contain(node, current => nodes.FindAfter(current.ParentKey) is ContentRecord above ? [above] : []))
        {
            yield return file.Problem("Parent", "It is below itself.", "Correct <Parent>.");
        }
    }

    private static IEnumerable<SyncProblem> CheckCultures(SyncState state, TypeIndex types, ParsedFile file)
    {
        ContentRecord node = (ContentRecord)file.Record;
        IEnumerable<string> cultures = node.Name.Cultures.Keys
            .Concat(node.Document?.Published.Cultures.Keys ?? [])
            .Concat(node.Document?.Schedule.Select(schedule => schedule.Culture).Where(culture => culture.Length > 0) ?? [])
            .Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (string culture in cultures.Where(culture => !Cultures.Exists(state, culture)))
        {
            yield return file.Problem(culture, $"There is no language \"{culture}\".", "Add its file or remove the culture.");
        }

        if (types.Find(node.ContentType) is not { } type)
        {
            yield break;
        }

        bool varies = type.Variations.VariesByCulture();
        if (varies && node.Name.Cultures.Count == 0)
        {
            yield return file.Problem("NodeName", $"\"{type.Alias}\" varies by culture, but there is no name in any.", "Add a <Name> for a culture.");
        }
        else if (!varies && string.IsNullOrEmpty(node.Name.Default))
        {
            yield return file.Problem("NodeName", $"\"{type.Alias}\" does not vary, but there is no name for all cultures.", "Add the attribute Default.");
        }
    }

    private static IEnumerable<SyncProblem> CheckTemplate(SyncState state, ParsedFile file)
    {
        if (((ContentRecord)file.Record).Document?.Template is { } template && state.Of(SyncKind.Templates).FindAfter(template.Key) is null)
        {
            yield return file.Problem(
                template.Key.ToString(), $"The template \"{template.Alias}\" ({template.Key}) does not exist.", "Add its file or correct the key.");
        }
    }
}
