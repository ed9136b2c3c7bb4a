using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Templates;

internal sealed class TemplateRepository(
    IDatabaseAccessor accessor,
    NodeTree tree,
    TemplateSet templates,
    ContentTypeSet contentTypes,
    TemplateViews views)
    : SharedSetRepository<ITemplate, TemplateRow>(accessor, TemplateRowMap.Instance), ITemplateRepository
{
    protected override EntityIndex<ITemplate> Current => templates.Current;

    private DbSet<TemplateRow> Table => Accessor.Database.Set<TemplateRow>();

    public ITemplate? Get(string? alias) => Clone(Current.All.FirstOrDefault(template => template.Alias.InvariantEquals(alias)));

    public IEnumerable<ITemplate> GetAll(params string[] aliases) =>
        Clone(Current.All.Where(template => aliases.Length == 0 || aliases.InvariantContains(template.Alias)));

    public IEnumerable<ITemplate> GetChildren(int layoutTemplateId) => Clone(Current.All.Where(template => LayoutId(template) == layoutTemplateId));

    public IEnumerable<ITemplate> GetDescendants(int layoutTemplateId)
    {
        string step = $",{layoutTemplateId},";
        return Clone(Current.All.Where(template => template.Path.Contains(step, StringComparison.Ordinal)));
    }

    public Stream GetFileContentStream(string filepath) => views.Open(filepath);

    public void SetFileContent(string filepath, Stream content) => views.Write(filepath, content);

    public long GetFileSize(string filepath) => views.Size(filepath);

    protected override void Insert(ITemplate entity)
    {
        MakeAliasUnique(entity);
        TemplateNode node = new(entity);
        tree.Insert(node, Constants.ObjectTypes.Template);
        entity.Id = node.Id;
        entity.Path = node.Path;
        Table.Add(new TemplateRow { Id = node.Id, Alias = entity.Alias, UpdateDate = entity.UpdateDate });
        Accessor.Database.SaveAndForget();
        views.Write(entity.Alias, entity.Content);
    }

    protected override void Update(ITemplate entity)
    {
        MakeAliasUnique(entity);
        ITemplate stored = Current.Find(entity.Id) ?? throw new InvalidOperationException($"There is no template with the id {entity.Id}.");
        TemplateNode node = new(entity);
        tree.Update(node);
        tree.MoveDescendants(stored.Path, node);
        entity.Path = node.Path;
        TemplateRow row = Table.Single(template => template.Id == entity.Id);
        row.Alias = entity.Alias;
        row.UpdateDate = entity.UpdateDate;
        Accessor.Database.SaveAndForget();
        WriteView(entity, stored.Alias);
    }

    protected override void Remove(ITemplate entity)
    {
        foreach (ITemplate template in GetDescendants(entity.Id).Append(entity))
        {
            tree.Delete(template.Id);
            views.Delete(template.Alias);
        }
    }

    protected override void Changed()
    {
        templates.Changed();
        contentTypes.Changed();
    }

    private static int LayoutId(ITemplate template) =>
        template is Template { LayoutTemplateId: { Value: > 0 } layout } ? layout.Value : Constants.System.Root;

    private void MakeAliasUnique(ITemplate entity)
    {
        string wished = entity.Alias;
        HashSet<string> taken = new(Current.All.Where(other => other.Id != entity.Id).Select(other => other.Alias), StringComparer.InvariantCultureIgnoreCase);
        for (int number = 1; taken.Contains(entity.Alias); number++)
        {
            entity.Alias = wished + number;
        }
    }

    private void WriteView(ITemplate entity, string storedAlias)
    {
        string? content = entity.Content;
        if (!storedAlias.InvariantEquals(entity.Alias))
        {
            content = string.IsNullOrWhiteSpace(content) ? views.Read(storedAlias) : content;
            views.Delete(storedAlias);
        }

        views.Write(entity.Alias, content);
    }
}
