using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Planning.Rules;

/// <summary>Domains lead to a document, in a language that exists.</summary>
internal sealed class DomainRule : ISyncRule
{
    public IEnumerable<SyncProblem> Check(SyncState state)
    {
        foreach (ParsedFile file in state.Of(SyncKind.Domains).Files)
        {
            DomainRecord domain = (DomainRecord)file.Record;
            if (state.Of(SyncKind.Content).FindAfter(domain.RootKey) is null)
            {
                yield return file.Problem(
                    "Root", $"The document \"{domain.RootPath}\" ({domain.RootKey}) does not exist.", "Add its file or correct the key.");
            }

            if (domain.Language is null)
            {
                yield return file.Problem("Language", "It names no language.", "Add <Language>.");
            }
            else if (!Cultures.Exists(state, domain.Language))
            {
                yield return file.Problem("Language", $"There is no language \"{domain.Language}\".", "Add its file or correct the code.");
            }

            if (!Uri.IsWellFormedUriString(domain.Alias, UriKind.RelativeOrAbsolute))
            {
                yield return file.Problem(domain.Alias, $"\"{domain.Alias}\" is no host, path or address.", "Write it as example.org, /path or https://example.org/path.");
            }
        }
    }
}
