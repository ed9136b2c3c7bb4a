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

/// <summary>Makes a media type of the XML that it was exported as, or changes the one that has its key.</summary>
internal sealed class MediaTypeImport(IMediaTypeService types, IMediaTypeEditingService editing)
{
    /// <exception cref="InvalidDataException">The XML is not of a media type, or Core refuses what it describes.</exception>
    public async Task<IMediaType> ImportAsync(XElement source, Guid userKey)
    {
        Guid key = ContentTypeXml.Key(source);
        Attempt<IMediaType?, ContentTypeOperationStatus> imported = await types.GetAsync(key) is { } stored
            ? await editing.UpdateAsync(stored, Fill(new MediaTypeUpdateModel(), source, stored), userKey)
            : await editing.CreateAsync(Fill(new MediaTypeCreateModel { Key = key }, source, stored: null), userKey);
        return imported.Result
            ?? throw new InvalidDataException($"The media type \"{ContentTypeXml.Alias(source)}\" can't be imported: {imported.Status}.");
    }

    /// <summary>The XML has neither the collection nor more than one composition: a type that is there keeps its own.</summary>
    private TModel Fill<TModel>(TModel model, XElement source, IMediaType? stored)
        where TModel : MediaTypeModelBase
    {
        ContentTypeXml.Fill(model, source);
        model.ListView = stored?.ListView;
        model.Compositions = stored is null
            ? [.. Compositions(source)]
            : [.. stored.ContentTypeComposition.Select(composition => Composition(composition.Key))];
        model.AllowedContentTypes = [.. source.Elements("Structure").Elements("MediaType")
            .Select(allowed => types.Get(allowed.Value))
            .WhereNotNull()
            .Select((allowed, index) => new ContentTypeSort(allowed.Key, index, allowed.Alias))];
        return model;
    }

    private IEnumerable<TypeComposition> Compositions(XElement source)
    {
        if (ContentTypeXml.Text(ContentTypeXml.Info(source), "Master") is { } alias)
        {
            yield return Composition(types.Get(alias)?.Key
                ?? throw new InvalidDataException($"The media type is composed of \"{alias}\", which is not there. Import that first."));
        }
    }

    private static TypeComposition Composition(Guid key) => new() { Key = key, CompositionType = CompositionType.Composition };
}
