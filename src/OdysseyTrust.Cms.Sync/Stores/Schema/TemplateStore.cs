using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Cms.Sync.Stores.Schema;

/// <summary>
/// Templates by alias. The views that they stand for are compiled into the site; Core takes a template's parent from the layout that its
/// view names.
/// </summary>
internal sealed class TemplateStore(
    ITemplateService templates,
    ITemplateContentParserService parser,
    IShortStringHelper shortStringHelper)
    : SyncStore<TemplateRecord>(SyncKind.Templates)
{
    public override async Task<IReadOnlyList<SyncRecord>> ReadAllAsync(CancellationToken cancellationToken)
    {
        ITemplate[] all = [.. await templates.GetAllAsync()];
        Dictionary<string, ITemplate> byAlias = all.ToDictionary(template => template.Alias, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. all.Select(template => ToRecord(template, byAlias))
                .OrderBy(record => record.Level)
                .ThenBy(record => record.Alias, StringComparer.Ordinal),
        ];
    }

    protected override IEnumerable<TemplateRecord> InOrder(IReadOnlyList<TemplateRecord> records)
        => ParentsFirst.Order(records, record => record.Alias, record => record.Parent is null ? [] : [record.Parent]);

    protected override async Task SaveAsync(TemplateRecord record)
    {
        ITemplate? template = await templates.GetAsync(record.Key);
        bool isNew = template is null;
        template ??= new Template(shortStringHelper, record.Name, record.Alias) { Key = record.Key };
        template.Name = record.Name;
        template.Alias = record.Alias;
        if (template.Alias != record.Alias)
        {
            throw new SyncRejectedException(record, $"Umbraco spells the alias \"{template.Alias}\".", "Use that spelling.");
        }

        SetLayout(template, record);
        Require(record, isNew ? await templates.CreateAsync(template, UserKey) : await templates.UpdateAsync(template, UserKey));
        RequireLayout(template, record);
    }

    protected override async Task DeleteAsync(TemplateRecord record)
        => Require(record, await templates.DeleteAsync(record.Key, UserKey));

    private static TemplateRecord ToRecord(ITemplate template, Dictionary<string, ITemplate> all)
        => new()
        {
            Kind = SyncKind.Templates,
            Key = template.Key,
            Alias = template.Alias,
            Level = LevelOf(template, all),
            Name = template.Name ?? template.Alias,
            Parent = string.IsNullOrEmpty(template.LayoutTemplateAlias) ? null : template.LayoutTemplateAlias,
        };

    private static int LevelOf(ITemplate template, Dictionary<string, ITemplate> all)
    {
        int level = 1;
        for (string? alias = template.LayoutTemplateAlias; !string.IsNullOrEmpty(alias) && level <= all.Count;
            alias = all.GetValueOrDefault(alias)?.LayoutTemplateAlias)
        {
            level++;
        }

        return level;
    }

    /// <summary>A view that is only compiled has no text for Core to read: a line that names the layout stands in for it.</summary>
    private void SetLayout(ITemplate template, TemplateRecord record)
    {
        if (record.Parent is not null && parser.LayoutTemplateAlias(template.Content) is null)
        {
            template.Content = $"@{{ Layout = \"{record.Parent}.cshtml\"; }}";
        }
    }

    private static void RequireLayout(ITemplate template, TemplateRecord record)
    {
        if (!string.Equals(template.LayoutTemplateAlias ?? string.Empty, record.Parent ?? string.Empty, StringComparison.OrdinalIgnoreCase))
        {
            throw new SyncRejectedException(
                record,
                $"Its view names the layout \"{template.LayoutTemplateAlias}\", the file names the parent \"{record.Parent}\".",
                "Make the two say the same.");
        }
    }
}
