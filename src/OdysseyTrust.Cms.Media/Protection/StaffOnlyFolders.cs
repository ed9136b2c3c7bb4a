using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Media.Protection;

/// <summary>
/// The files in media folders whose property <c>staffOnly</c> is on, and in the folders below those. Media are published the moment they are made; a folder
/// of this kind is where they wait until they may be seen.
/// </summary>
internal sealed class StaffOnlyFolders : INotificationHandler<MediaCacheRefresherNotification>
{
    /// <summary>The property of a media type by which staff keep a folder to themselves.</summary>
    internal const string StaffOnly = "staffOnly";

    private const int PageSize = 1000;

    private readonly IMediaService _media;
    private readonly IMediaTypeService _mediaTypes;
    private readonly IMediaNavigationQueryService _navigation;
    private readonly MediaUrlGeneratorCollection _urls;
    private readonly IOptionsMonitor<ContentSettings> _settings;
    private Lazy<FrozenSet<string>> _paths;

    public StaffOnlyFolders(
        IMediaService media,
        IMediaTypeService mediaTypes,
        IMediaNavigationQueryService navigation,
        MediaUrlGeneratorCollection urls,
        IOptionsMonitor<ContentSettings> settings)
    {
        _media = media;
        _mediaTypes = mediaTypes;
        _navigation = navigation;
        _urls = urls;
        _settings = settings;
        _paths = Unread();
    }

    public bool Hold(string path) => _paths.Value.Contains(MediaPaths.FolderOf(path));

    /// <summary>What is being read while media change is not kept: the next to ask reads anew.</summary>
    public void Handle(MediaCacheRefresherNotification notification) => Volatile.Write(ref _paths, Unread());

    // A failure is not kept either.
    private Lazy<FrozenSet<string>> Unread() => new(Read, LazyThreadSafetyMode.PublicationOnly);

    private FrozenSet<string> Read() => Folders()
        .Where(folder => folder.GetValue<bool>(StaffOnly))
        .SelectMany(folder => _navigation.TryGetDescendantsKeys(folder.Key, out IEnumerable<Guid> keys) ? keys : [])
        .Distinct()
        .Chunk(PageSize)
        .SelectMany(keys => _media.GetByIds(keys))
        .SelectMany(item => item.GetUrls(_settings.CurrentValue, _urls).OfType<string>())
        .Select(MediaPaths.FolderOf)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private IEnumerable<IMedia> Folders()
    {
        int[] types = [.. _mediaTypes.GetAll().Where(type => type.PropertyTypeExists(StaffOnly)).Select(type => type.Id)];
        if (types.Length == 0)
        {
            yield break;
        }

        long total = PageSize;
        for (long page = 0; page * PageSize < total; page++)
        {
            foreach (IMedia folder in _media.GetPagedOfTypes(types, page, PageSize, out total).Where(folder => !folder.Trashed))
            {
                yield return folder;
            }
        }
    }
}
