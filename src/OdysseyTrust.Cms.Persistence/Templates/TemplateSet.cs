using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Cms.Persistence.Templates;

/// <summary>All templates; their content is read from the view when it is asked for.</summary>
internal sealed class TemplateSet(
    IDatabaseAccessor accessor,
    AppCaches caches,
    ChangeClock clock,
    TemplateViews views,
    IShortStringHelper shortStringHelper)
    : EntitySet<ITemplate>(accessor, caches, clock)
{
    protected override IEnumerable<ITemplate> Load(CmsDbContext database)
    {
        List<TemplateRow> rows = [.. database.Set<TemplateRow>().AsNoTracking().Include(row => row.Node).OrderBy(row => row.Id)];
        Dictionary<int, string> aliases = rows.ToDictionary(row => row.Id, row => row.Alias);
        HashSet<int> layouts = [.. rows.Select(row => row.Node.ParentId)];
        return rows.Select(row => Build(row, aliases.GetValueOrDefault(row.Node.ParentId), layouts.Contains(row.Id)));
    }

    private Template Build(TemplateRow row, string? layoutAlias, bool isLayout)
    {
        Template template = new(shortStringHelper, row.Node.Name, row.Alias, file => views.Read(((Template)file).Alias));
        template.DisableChangeTracking();
        template.Id = row.Id;
        template.Key = row.Node.Key;
        template.Path = row.Node.Path;
        template.VirtualPath = views.Url(row.Alias);
        template.CreateDate = row.Node.CreateDate;
        template.UpdateDate = row.UpdateDate;
        template.IsLayoutTemplate = isLayout;
        template.LayoutTemplateAlias = layoutAlias;
        template.LayoutTemplateId = new Lazy<int>(row.Node.ParentId);
        template.ResetDirtyProperties(false);
        template.EnableChangeTracking();
        return template;
    }
}
