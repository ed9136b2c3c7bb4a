using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Versions;

/// <summary>The history of documents.</summary>
internal sealed class DocumentVersionRepository(IDatabaseAccessor accessor, ContentTypeSet types, LanguageSet languages)
    : ContentVersionRepository(accessor, types, languages), IDocumentVersionRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.Document;
}
