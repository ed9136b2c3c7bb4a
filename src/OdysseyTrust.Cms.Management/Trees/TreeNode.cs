using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>A node of a tree as one user sees it.</summary>
/// <param name="Entity">The node.</param>
/// <param name="HasAccess">Whether the user may open it; without that it only leads to one of their start nodes.</param>
internal sealed record TreeNode(IEntitySlim Entity, bool HasAccess);
