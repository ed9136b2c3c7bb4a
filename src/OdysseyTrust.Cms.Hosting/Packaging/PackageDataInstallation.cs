using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Packaging;
using Umbraco.Cms.Core.Packaging;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Packaging;

/// <summary>Core's import services ask for it; the site imports uSync files instead of packages.</summary>
internal sealed class PackageDataInstallation : IPackageDataInstallation
{
    /// <inheritdoc />
    public InstallationSummary InstallPackageData(CompiledPackage compiledPackage, int userId) => throw PackageNotSupported.Create();

    /// <inheritdoc />
    public IReadOnlyList<IMediaType> ImportMediaTypes(IEnumerable<XElement> docTypeElements, int userId) => throw PackageNotSupported.Create();

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
    public IReadOnlyList<IContentType> ImportDocumentType(XElement docTypeElement, int userId) => throw PackageNotSupported.Create();

    /// <inheritdoc />
    public IReadOnlyList<IContentType> ImportDocumentTypes(IEnumerable<XElement> docTypeElements, int userId) => throw PackageNotSupported.Create();

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
    public Guid GetContentTypeKey(XElement contentType) => throw PackageNotSupported.Create();

    /// <inheritdoc />
    public string? GetEntityTypeAlias(XElement entityType) => throw PackageNotSupported.Create();
}
