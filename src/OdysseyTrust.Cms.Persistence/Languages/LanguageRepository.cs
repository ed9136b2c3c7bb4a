using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Dictionary;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Languages;

internal sealed class LanguageRepository(IDatabaseAccessor accessor, LanguageSet languages, DictionarySet dictionary)
    : SharedSetRepository<ILanguage, LanguageRow>(accessor, LanguageRowMap.Instance), ILanguageRepository
{
    protected override EntityIndex<ILanguage> Current => languages.Current;

    private DbSet<LanguageRow> Table => Accessor.Database.Set<LanguageRow>();

    public ILanguage? GetByIsoCode(string isoCode) => Clone(Find(isoCode));

    public int? GetIdByIsoCode(string? isoCode, bool throwOnNotFound = true)
    {
        if (isoCode is null)
        {
            return null;
        }

        ILanguage? language = Find(isoCode);
        return language is null && throwOnNotFound
            ? throw new ArgumentException($"There is no language '{isoCode}'.", nameof(isoCode))
            : language?.Id;
    }

    public string? GetIsoCodeById(int? id, bool throwOnNotFound = true)
    {
        if (id is not { } known)
        {
            return null;
        }

        ILanguage? language = Current.Find(known);
        return language is null && throwOnNotFound
            ? throw new ArgumentException($"There is no language with the id {known}.", nameof(id))
            : language?.IsoCode;
    }

    public string[] GetIsoCodesByIds(ICollection<int> ids, bool throwOnNotFound = true) =>
        [.. ids.Select(id => GetIsoCodeById(id, throwOnNotFound)).OfType<string>()];

    public string GetDefaultIsoCode() => Default.IsoCode;

    public int? GetDefaultId() => Default.Id;

    protected override void Insert(ILanguage entity)
    {
        LanguageRow row = new() { Key = entity.Key };
        Write(entity, row);
        Table.Add(row);
        Accessor.Database.SaveAndForget();
        entity.Id = row.Id;
    }

    protected override void Update(ILanguage entity)
    {
        LanguageRow row = Table.Single(language => language.Id == entity.Id);
        if (row.IsDefault && !entity.IsDefault)
        {
            throw new InvalidOperationException(
                $"'{entity.IsoCode}' is the default language and can't stop being it: make another language the default instead.");
        }

        Write(entity, row);
        Accessor.Database.SaveAndForget();
    }

    protected override void Remove(ILanguage entity)
    {
        if (Current.Find(entity.Id) is { IsDefault: true })
        {
            throw new InvalidOperationException($"'{entity.IsoCode}' is the default language and can't be deleted.");
        }

        Table.Where(language => language.Id == entity.Id).ExecuteDelete();
    }

    protected override void Changed()
    {
        languages.Changed();
        dictionary.Changed();
    }

    private ILanguage Default => Current.All.FirstOrDefault(language => language.IsDefault)
        ?? throw new InvalidOperationException("No language is the default: the database was not seeded.");

    private ILanguage? Find(string isoCode) => Current.All.FirstOrDefault(language => language.IsoCode.InvariantEquals(isoCode));

    private void Write(ILanguage entity, LanguageRow row)
    {
        if (entity.IsDefault && !row.IsDefault)
        {
            Table.Where(language => language.IsDefault).ExecuteUpdate(update => update.SetProperty(language => language.IsDefault, false));
        }

        row.IsoCode = entity.IsoCode;
        row.CultureName = entity.CultureName;
        row.IsDefault = entity.IsDefault;
        row.IsMandatory = entity.IsMandatory;
        row.FallbackId = GetIdByIsoCode(entity.FallbackIsoCode);
    }
}
