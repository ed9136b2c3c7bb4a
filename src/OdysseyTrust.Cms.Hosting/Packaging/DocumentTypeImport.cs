using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;
using TypeComposition = Umbraco.Cms.Core.Models.ContentTypeEditing.Composition;

namespace OdysseyTrust.Cms.Hosting.Packaging;

/// <summary>
/// Makes a document type of the XML that it was exported as, or changes the one that has its key. Compositions must be there already; templates
/// and allowed document types that are not there are left out.
/// </summary>
internal sealed class DocumentTypeImport(
    IContentTypeService types,
    IContentTypeEditingService editing,
    IContentTypeContainerService folders,
    ITemplateService templates)
{
    /// <exception cref="InvalidDataException">The XML is not of a document type, or Core refuses what it describes.</exception>
    public async Task<IContentType> ImportAsync(XElement source, Guid userKey)
    {
        Guid key = ContentTypeXml.Key(source);
        Attempt<IContentType?, ContentTypeOperationStatus> imported = await types.GetAsync(key) is { } stored
            ? await editing.UpdateAsync(stored, await FillAsync(new ContentTypeUpdateModel(), source), userKey)
            : await editing.CreateAsync(
                await FillAsync(new ContentTypeCreateModel { Key = key, ContainerKey = await FolderAsync(source, userKey) }, source), userKey);
        return imported.Result
            ?? throw new InvalidDataException($"The document type \"{ContentTypeXml.Alias(source)}\" can't be imported: {imported.Status}.");
    }

    private async Task<TModel> FillAsync<TModel>(TModel model, XElement source)
        where TModel : ContentTypeModelBase
    {
        XElement info = ContentTypeXml.Info(source);
        ContentTypeXml.Fill(model, source);
        string? master = ContentTypeXml.Text(info, "Master");
        model.Compositions = [.. info.Elements("Compositions").Elements("Composition").Select(composition => Composition(composition.Value, master))];
        model.AllowedContentTypes = [.. source.Elements("Structure").Elements("DocumentType")
            .Select(allowed => types.Get(allowed.Value))
            .WhereNotNull()
            .Select((allowed, index) => new ContentTypeSort(allowed.Key, index, allowed.Alias))];
        string[] aliases = [.. info.Elements("AllowedTemplates").Elements("Template").Select(template => template.Value)];
        model.AllowedTemplateKeys = aliases.Length == 0 ? [] : [.. (await templates.GetAllAsync(aliases)).Select(template => template.Key)];
        model.DefaultTemplateKey = ContentTypeXml.Text(info, "DefaultTemplate") is { } alias ? (await templates.GetAsync(alias))?.Key : null;
        model.Cleanup = Cleanup(source.Element("HistoryCleanupPolicy"));
        return model;
    }

    private TypeComposition Composition(string alias, string? master) => new()
    {
        Key = types.Get(alias)?.Key ?? throw new InvalidDataException($"The document type is composed of \"{alias}\", which is not there. Import that first."),
        CompositionType = alias.InvariantEquals(master) ? CompositionType.Inheritance : CompositionType.Composition,
    };

    /// <summary>The folder that the type was in, made with those around it where it is missing.</summary>
    private async Task<Guid?> FolderAsync(XElement source, Guid userKey)
    {
        string[] names = [.. Steps(source, "Folders").Select(WebUtility.UrlDecode).WhereNotNull()];
        string[] keys = [.. Steps(source, "FolderKeys")];
        Guid? parent = null;
        foreach ((string name, string text) in names.Zip(keys))
        {
            Guid key = Guid.Parse(text, CultureInfo.InvariantCulture);
            if (await folders.GetAsync(key) is null)
            {
                await folders.CreateAsync(key, name, parent, userKey);
            }

            parent = key;
        }

        return parent;
    }

    private static string[] Steps(XElement source, XName attribute) =>
        ((string?)source.Attribute(attribute))?.Split('/', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static ContentTypeCleanup Cleanup(XElement? policy) => new()
    {
        PreventCleanup = (bool?)policy?.Attribute("preventCleanup") ?? false,
        KeepAllVersionsNewerThanDays = (int?)policy?.Attribute("keepAllVersionsNewerThanDays"),
        KeepLatestVersionPerDayForDays = (int?)policy?.Attribute("keepLatestVersionPerDayForDays"),
    };
}
