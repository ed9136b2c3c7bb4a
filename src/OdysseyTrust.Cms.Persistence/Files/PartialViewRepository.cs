using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Files;

internal sealed class PartialViewRepository(FileSystems fileSystems)
    : FileRepository<IPartialView>(fileSystems.PartialViewsFileSystem!, ".cshtml", (path, content) => new PartialView(path, content)), IPartialViewRepository;
