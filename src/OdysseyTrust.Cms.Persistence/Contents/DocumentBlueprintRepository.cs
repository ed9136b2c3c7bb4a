using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>Documents to begin others with.</summary>
internal sealed class DocumentBlueprintRepository(ContentStore store) : DocumentRepository(store), IDocumentBlueprintRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.DocumentBlueprint;

    protected override bool AreBlueprints => true;
}
