using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Planning.Rules;

/// <summary>A template's parent exists and does not lead back to it.</summary>
internal sealed class TemplateRule : ISyncRule
{
    public IEnumerable<SyncProblem> Check(SyncState state)
    {
        KindState templates = state.Of(SyncKind.Templates);
        foreach (ParsedFile file in templates.Files)
        {
            TemplateRecord template = (TemplateRecord)file.Record;
            if (template.Parent is { } parent && !templates.FindAfter(parent).Any())
            {
                yield return file.Problem("Parent", $"There is no template \"{parent}\".", "Add its file or correct <Parent>.");
            }
            else if (Circles.Contain(template, current => current.Parent is { } alias ? templates.FindAfter(alias).Cast<TemplateRecord>() : []))
            {
                yield return file.Problem("Parent", "The template is its own parent.", "Correct <Parent>.");
            }
        }
    }
}
