using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Sync.Planning.Rules;

/// <summary>What a document, media or member type refers to exists.</summary>
internal sealed class ContentTypeReferenceRule : ISyncRule
{
    private const string AddOrCorrect = "Add its file or correct the key.";

    public IEnumerable<SyncProblem> Check(SyncState state)
        => SyncKind.InImportOrder
            .Where(kind => kind.IsContentType)
            .SelectMany(kind => state.Of(kind).Files)
            .SelectMany(file => Check(state, file, (ContentTypeRecord)file.Record));

    private static IEnumerable<SyncProblem> Check(SyncState state, ParsedFile file, ContentTypeRecord type)
        => CheckDataTypes(state, file, type)
            .Concat(CheckTypes(state, file, type))
            .Concat(type.Document is null ? [] : CheckTemplates(state, file, type.Document));

    private static IEnumerable<SyncProblem> CheckDataTypes(SyncState state, ParsedFile file, ContentTypeRecord type)
    {
        foreach (PropertyTypeRecord property in type.Properties.Where(property => !Exists(state, SyncKind.DataTypes, property.Definition)))
        {
            yield return file.Problem(
                property.Definition.ToString(),
                $"The property \"{property.Alias}\" is of the data type {property.Definition}, which does not exist.",
                AddOrCorrect);
        }

        if (type.ListView is { } listView && !Exists(state, SyncKind.DataTypes, listView))
        {
            yield return file.Problem(listView.ToString(), $"The list view {listView} does not exist.", AddOrCorrect);
        }
    }

    private static IEnumerable<SyncProblem> CheckTypes(SyncState state, ParsedFile file, ContentTypeRecord type)
    {
        foreach (KeyedAlias composition in type.Compositions.Concat(type.Parent is null ? [] : [type.Parent]))
        {
            if (!Exists(state, type.Kind, composition.Key))
            {
                yield return file.Problem(
                    composition.Key.ToString(), $"The composition \"{composition.Alias}\" ({composition.Key}) does not exist.", AddOrCorrect);
            }
        }

        foreach (AllowedTypeRecord child in type.Structure.Where(child => !Exists(state, type.Kind, child.Key)))
        {
            yield return file.Problem(
                child.Key.ToString(), $"The type \"{child.Alias}\" ({child.Key}), allowed below it, does not exist.", AddOrCorrect);
        }
    }

    private static IEnumerable<SyncProblem> CheckTemplates(SyncState state, ParsedFile file, DocumentTypePart part)
    {
        foreach (KeyedAlias template in part.AllowedTemplates.Where(template => !Exists(state, SyncKind.Templates, template.Key)))
        {
            yield return file.Problem(
                template.Key.ToString(), $"The template \"{template.Alias}\" ({template.Key}) does not exist.", AddOrCorrect);
        }

        bool isAllowed = part.DefaultTemplate is null || part.AllowedTemplates.Any(template =>
            state.Find<TemplateRecord>(SyncKind.Templates, template.Key)?.Alias.InvariantEquals(part.DefaultTemplate) == true);
        if (!isAllowed)
        {
            yield return file.Problem(
                "DefaultTemplate", $"The default template \"{part.DefaultTemplate}\" is not among the allowed ones.", "Add it to <AllowedTemplates>.");
        }
    }

    private static bool Exists(SyncState state, SyncKind kind, Guid key) => state.Of(kind).FindAfter(key) is not null;
}
