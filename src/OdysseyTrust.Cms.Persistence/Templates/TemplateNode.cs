using OdysseyTrust.Cms.Persistence.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Persistence.Templates;

/// <summary>A template as the tree sees it; Core models it as a file.</summary>
internal sealed class TemplateNode : TreeEntityBase
{
    public TemplateNode(ITemplate template)
    {
        if (template.HasIdentity)
        {
            Id = template.Id;
        }

        Key = template.Key;
        Name = template.Name;
        CreateDate = template.CreateDate;
        CreatorId = NodeRow.SuperUserId;
        ParentId = template is Template { LayoutTemplateId: { Value: > 0 } layout } ? layout.Value : Constants.System.Root;
    }
}
