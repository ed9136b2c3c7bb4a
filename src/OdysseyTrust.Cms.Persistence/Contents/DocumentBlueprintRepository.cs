using OdysseyTrust.Cms.Persistence.UserGroups;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>Documents to begin others with.</summary>
internal sealed class DocumentBlueprintRepository(ContentStore store, UserGroupNodePermissions permissions)
    : DocumentRepository(store, permissions), IDocumentBlueprintRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.DocumentBlueprint;

    protected override bool AreBlueprints => true;

    /// <summary>Core itself refuses a second blueprint of the same name for a document type; others may share one.</summary>
    protected override bool HasUniqueNames => false;
}
