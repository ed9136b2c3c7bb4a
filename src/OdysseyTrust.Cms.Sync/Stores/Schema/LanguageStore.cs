using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Sync.Stores.Schema;

internal sealed class LanguageStore(ILanguageService languages) : SyncStore<LanguageRecord>(SyncKind.Languages)
{
    public override async Task<IReadOnlyList<SyncRecord>> ReadAllAsync(CancellationToken cancellationToken)
        => [.. (await languages.GetAllAsync()).OrderBy(language => language.IsoCode, StringComparer.Ordinal).Select(ToRecord)];

    /// <summary>The default first: Core lets no language stop being the default before another is.</summary>
    protected override IEnumerable<LanguageRecord> InOrder(IReadOnlyList<LanguageRecord> records)
        => records.OrderByDescending(record => record.IsDefault);

    protected override Task SaveAsync(LanguageRecord record) => SaveAsync(record, fallback: null);

    /// <summary>A fallback must exist before a language can name it.</summary>
    protected override async Task FinishAsync(IReadOnlyList<LanguageRecord> records, CancellationToken cancellationToken)
    {
        foreach (LanguageRecord record in records.Where(record => record.Fallback is not null))
        {
            await SaveAsync(record, record.Fallback);
        }
    }

    protected override async Task DeleteAsync(LanguageRecord record)
        => Require(record, await languages.DeleteAsync(record.IsoCode, UserKey));

    private static SyncRecord ToRecord(ILanguage language)
        => new LanguageRecord
        {
            Kind = SyncKind.Languages,
            Key = DeterministicKey.Of(language.IsoCode),
            Alias = language.IsoCode,
            Name = language.CultureName,
            IsoCode = language.IsoCode,
            IsMandatory = language.IsMandatory,
            IsDefault = language.IsDefault,
            Fallback = string.IsNullOrEmpty(language.FallbackIsoCode) ? null : language.FallbackIsoCode,
        };

    private async Task SaveAsync(LanguageRecord record, string? fallback)
    {
        ILanguage? language = await languages.GetAsync(record.IsoCode);
        bool isNew = language is null;
        language ??= new Language(record.IsoCode, record.Name);
        language.CultureName = record.Name;
        language.IsMandatory = record.IsMandatory;
        language.IsDefault = record.IsDefault;
        language.FallbackIsoCode = fallback;
        Require(record, isNew ? await languages.CreateAsync(language, UserKey) : await languages.UpdateAsync(language, UserKey));
    }
}
