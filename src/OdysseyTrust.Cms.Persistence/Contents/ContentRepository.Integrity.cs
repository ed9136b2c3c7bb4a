using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <content>Whether the tree is as its nodes' parents say.</content>
internal abstract partial class ContentRepository<TEntity>
{
    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options)
    {
        Dictionary<int, NodeRow> nodes = Database.Set<NodeRow>().AsNoTracking().ToDictionary(node => node.Id);
        Dictionary<int, ContentDataIntegrityReportEntry> issues = [];
        foreach (NodeRow node in nodes.Values.Where(node => node.ObjectType == ObjectType).OrderBy(node => node.Level))
        {
            string path = PathOf(node, nodes);
            int level = NodePath.Level(path);
            if (path == node.Path && level == node.Level)
            {
                continue;
            }

            issues.Add(node.Id, new ContentDataIntegrityReportEntry(IssueOf(node, path)) { Fixed = options.FixIssues });
            if (options.FixIssues)
            {
                Database.Set<NodeRow>().Where(row => row.Id == node.Id).ExecuteUpdate(update => update
                    .SetProperty(row => row.Path, path)
                    .SetProperty(row => row.Level, level));
            }
        }

        return new ContentDataIntegrityReport(issues);
    }

    private static ContentDataIntegrityReport.IssueType IssueOf(NodeRow node, string path) => node.Path switch
    {
        "" => ContentDataIntegrityReport.IssueType.InvalidPathEmpty,
        _ when node.Path == path => ContentDataIntegrityReport.IssueType.InvalidPathLevelMismatch,
        _ when !node.Path.EndsWith($",{node.Id}", StringComparison.Ordinal) => ContentDataIntegrityReport.IssueType.InvalidPathById,
        _ => ContentDataIntegrityReport.IssueType.InvalidPathByParentId,
    };

    private static string PathOf(NodeRow node, Dictionary<int, NodeRow> nodes) => nodes.TryGetValue(node.ParentId, out NodeRow? parent) && parent.Id != node.Id
        ? $"{PathOf(parent, nodes)},{node.Id}"
        : node.Id == Constants.System.Root ? Constants.System.RootString : $"{Constants.System.RootString},{node.Id}";
}
