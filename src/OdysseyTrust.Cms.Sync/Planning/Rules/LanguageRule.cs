using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Sync.Planning.Rules;

/// <summary>Languages are real cultures, one of them is the default, and fallbacks exist.</summary>
internal sealed class LanguageRule(IIsoCodeValidator isoCodes) : ISyncRule
{
    public IEnumerable<SyncProblem> Check(SyncState state)
    {
        KindState languages = state.Of(SyncKind.Languages);
        ParsedFile[] defaults = [.. languages.Files.Where(file => file.Record is LanguageRecord { IsDefault: true })];
        foreach (ParsedFile file in defaults.Skip(1))
        {
            yield return file.Problem("IsDefault", $"{defaults[0].File.Path} is the default language already.", "Write false in <IsDefault>.");
        }

        foreach (ParsedFile file in languages.Files)
        {
            LanguageRecord language = (LanguageRecord)file.Record;
            if (!isoCodes.IsValid(language.IsoCode))
            {
                yield return file.Problem("IsoCode", $"\"{language.IsoCode}\" is no culture.", "Write a code such as en-GB.");
            }

            if (language.Fallback is { } fallback && !languages.FindAfter(fallback).Any())
            {
                yield return file.Problem("Fallback", $"There is no language \"{fallback}\" to fall back to.", "Add its file or correct the code.");
            }
        }

        foreach (ParsedFile file in languages.Files.Concat(languages.Tombstones).Where(file => defaults.Length == 0 && EndsDefault(languages, file)))
        {
            yield return file.Problem("The site would have no default language.", "Make another language the default in its file.");
        }
    }

    private static bool EndsDefault(KindState languages, ParsedFile file)
        => languages.FindCurrent(file.Record) is LanguageRecord { IsDefault: true }
            && file.Record is LanguageRecord { IsDefault: false } or TombstoneRecord { Change: TombstoneChange.Delete };
}
