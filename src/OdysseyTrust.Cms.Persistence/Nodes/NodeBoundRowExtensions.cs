using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Persistence.Nodes;

/// <summary>What rows beside a node have in common.</summary>
internal static class NodeBoundRowExtensions
{
    /// <summary>Binds the row to its node by id; deleting the node deletes it.</summary>
    public static void BindToNode<TRow>(this EntityTypeBuilder<TRow> builder)
        where TRow : NodeBoundRow
    {
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne(row => row.Node).WithOne().HasForeignKey<TRow>(row => row.Id).OnDelete(DeleteBehavior.Cascade);
    }

    /// <summary>Maps what the tree says of an entity.</summary>
    public static RowMap<TRow> MapNode<TRow>(this RowMap<TRow> map)
        where TRow : NodeBoundRow => map
        .Map(nameof(IUmbracoEntity.Id), row => row.Id)
        .Map(nameof(IUmbracoEntity.Key), row => row.Node.Key)
        .Map(nameof(IUmbracoEntity.Name), row => row.Node.Name)
        .Map(nameof(IUmbracoEntity.ParentId), row => row.Node.ParentId)
        .Map(nameof(IUmbracoEntity.Level), row => row.Node.Level)
        .Map(nameof(IUmbracoEntity.Path), row => row.Node.Path)
        .Map(nameof(IUmbracoEntity.SortOrder), row => row.Node.SortOrder)
        .Map(nameof(IUmbracoEntity.Trashed), row => row.Node.Trashed)
        .Map(nameof(IUmbracoEntity.CreatorId), row => row.Node.CreatorId)
        .Map(nameof(IUmbracoEntity.CreateDate), row => row.Node.CreateDate);
}
