using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Templates;

internal static class TemplateRowMap
{
    public static RowMap<TemplateRow> Instance { get; } = new RowMap<TemplateRow>()
        .Map(nameof(ITemplate.Id), row => row.Id)
        .Map(nameof(ITemplate.Key), row => row.Node.Key)
        .Map(nameof(ITemplate.Name), row => row.Node.Name)
        .Map(nameof(ITemplate.Path), row => row.Node.Path)
        .Map(nameof(ITemplate.Alias), row => row.Alias)
        .Map(nameof(ITemplate.CreateDate), row => row.Node.CreateDate)
        .Map(nameof(ITemplate.UpdateDate), row => row.UpdateDate);
}
