using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Packaging;
using Umbraco.Cms.Core.Packaging;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Packaging;

/// <summary>
/// Core's import services ask for it. It imports single document types and media types; whole packages are not taken: the site has uSync files for that.
/// </summary>
internal sealed class PackageDataInstallation(DocumentTypeImport documentTypes, MediaTypeImport mediaTypes, IUserIdKeyResolver users)
    : IPackageDataInstallation
{
    /// <inheritdoc />
    public InstallationSummary InstallPackageData(CompiledPackage compiledPackage, int userId) => throw PackageNotSupported.Create();

    /// <inheritdoc />
    public IReadOnlyList<IMediaType> ImportMediaTypes(IEnumerable<XElement> docTypeElements, int userId) =>
        Import(docTypeElements, userId, mediaTypes.ImportAsync);

    /// <inheritdoc />
    public IReadOnlyList<IMemberType> ImportMemberTypes(IEnumerable<XElement> docTypeElements, int userId) => throw PackageNotSupported.Create();

    /// <inheritdoc />
    public IReadOnlyList<TContentBase> ImportContentBase<TContentBase, TContentTypeComposition>(
        IEnumerable<CompiledPackageContentBase> docs,
        IDictionary<string, TContentTypeComposition> importedDocumentTypes,
        int userId,
        IContentTypeBaseService<TContentTypeComposition> typeService,
        IContentServiceBase<TContentBase> service)
        where TContentBase : class, IContentBase
        where TContentTypeComposition : IContentTypeComposition => throw PackageNotSupported.Create();

    /// <inheritdoc />
    public IReadOnlyList<IContentType> ImportDocumentType(XElement docTypeElement, int userId) => ImportDocumentTypes([docTypeElement], userId);

    /// <inheritdoc />
    public IReadOnlyList<IContentType> ImportDocumentTypes(IEnumerable<XElement> docTypeElements, int userId) =>
        Import(docTypeElements, userId, documentTypes.ImportAsync);

    /// <inheritdoc />
    public IReadOnlyList<IDataType> ImportDataTypes(IReadOnlyCollection<XElement> dataTypeElements, int userId) => throw PackageNotSupported.Create();

    /// <inheritdoc />
    public IReadOnlyList<IDictionaryItem> ImportDictionaryItems(IEnumerable<XElement> dictionaryItemElementList, int userId) =>
        throw PackageNotSupported.Create();

    /// <inheritdoc />
    public IEnumerable<IDictionaryItem> ImportDictionaryItem(XElement dictionaryItemElement, int userId, Guid? parentId) =>
        throw PackageNotSupported.Create();

    /// <inheritdoc />
    public IReadOnlyList<ILanguage> ImportLanguages(IEnumerable<XElement> languageElements, int userId) => throw PackageNotSupported.Create();

    /// <inheritdoc />
    public Task<IEnumerable<ITemplate>> ImportTemplateAsync(XElement templateElement, int userId) => throw PackageNotSupported.Create();

    /// <inheritdoc />
    public Task<IReadOnlyList<ITemplate>> ImportTemplatesAsync(IReadOnlyCollection<XElement> templateElements, int userId) =>
        throw PackageNotSupported.Create();

    /// <inheritdoc />
    public Guid GetContentTypeKey(XElement contentType) => ContentTypeXml.Key(contentType);

    /// <inheritdoc />
    public string? GetEntityTypeAlias(XElement entityType) => ContentTypeXml.Alias(entityType);

    /// <summary>The port has no asynchronous form, so its callers wait here.</summary>
    private T[] Import<T>(IEnumerable<XElement> elements, int userId, Func<XElement, Guid, Task<T>> importAsync)
    {
        Guid userKey = users.GetAsync(userId).GetAwaiter().GetResult();
        return [.. elements.Select(element => importAsync(element, userKey).GetAwaiter().GetResult())];
    }
}
