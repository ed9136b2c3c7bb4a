using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Versions;

/// <summary>The history of elements.</summary>
internal sealed class ElementVersionRepository(IDatabaseAccessor accessor, ContentTypeSet types, LanguageSet languages)
    : ContentVersionRepository(accessor, types, languages), IElementVersionRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.Element;
}
