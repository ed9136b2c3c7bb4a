using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Links;

/// <summary>Stores links, and tells editors what they link to and whether that is published.</summary>
internal sealed class MultiUrlPickerValueEditor : ValueEditor, IDataValueReference
{
    private const string ExternalIcon = "icon-link";

    private readonly IContentService _contentService;
    private readonly IMediaService _mediaService;
    private readonly IPublishedUrlProvider _urls;

    public MultiUrlPickerValueEditor(
        ValueEditorServices services,
        DataEditorAttribute attribute,
        IContentService contentService,
        IMediaService mediaService,
        IPublishedUrlProvider urls)
        : base(services, attribute)
    {
        _contentService = contentService;
        _mediaService = mediaService;
        _urls = urls;
        Validators.Add(new LinkCountValidator(services.Texts, services.Json));
        Validators.Add(new LinkAddressValidator(services.Json));
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Json.ReadLinks(property.GetValue(culture, segment)).Select(link => ToDisplay(link, culture)).ToArray();

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => Json.TryRead(editorValue.Value, out List<LinkDisplay>? links) && links.Count > 0
            ? Json.Serialize(links.Select(ToStored))
            : null;

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
        => Json.ReadLinks(value)
            .Select(link => link.Destination())
            .OfType<GuidUdi>()
            .Select(destination => new UmbracoEntityReference(destination));

    // The URL of a document or of media is theirs to say; only one that leads elsewhere is stored.
    private static StoredLink ToStored(LinkDisplay link)
    {
        bool isInternal = link.Type is LinkDisplay.Types.Document or LinkDisplay.Types.Media && link.Unique is not null;

        return new StoredLink
        {
            Name = link.Name,
            Target = link.Target,
            QueryString = link.QueryString,
            Culture = link.Culture,
            Udi = isInternal ? new GuidUdi(link.Type!, link.Unique!.Value).ToString() : null,
            Url = isInternal ? null : link.Url,
        };
    }

    private LinkDisplay ToDisplay(StoredLink link, string? culture)
    {
        GuidUdi? destination = link.Destination();
        LinkDisplay display = new()
        {
            Icon = ExternalIcon,
            Name = link.Name,
            Target = link.Target,
            QueryString = link.QueryString,
            Culture = link.Culture,
            Type = destination?.EntityType ?? LinkDisplay.Types.External,
            Unique = destination?.Guid,
            Published = true,
            Url = link.Url ?? string.Empty,
        };

        return destination?.EntityType switch
        {
            Constants.UdiEntityType.Document => WithDocument(display, destination.Guid, culture),
            Constants.UdiEntityType.Media => WithMedia(display, destination.Guid, culture),
            _ => display,
        };
    }

    private LinkDisplay WithDocument(LinkDisplay display, Guid key, string? culture)
    {
        display.Url = _urls.GetUrl(key, UrlMode.Relative, display.Culture.NullOrWhiteSpaceAsNull() ?? culture);
        if (_contentService.GetById(key) is { } document)
        {
            display.Icon = document.ContentType.Icon;
            display.Trashed = document.Trashed;
            display.Published = culture is null ? document.Published : document.PublishedCultures.Contains(culture);
        }

        return display;
    }

    private LinkDisplay WithMedia(LinkDisplay display, Guid key, string? culture)
    {
        display.Url = _urls.GetMediaUrl(key, UrlMode.Relative, culture);
        if (_mediaService.GetById(key) is { } media)
        {
            display.Icon = media.ContentType.Icon;
            display.Trashed = media.Trashed;
            display.Published = !media.Trashed;
        }

        return display;
    }
}
