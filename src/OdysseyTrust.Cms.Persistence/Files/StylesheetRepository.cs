using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Files;

internal sealed class StylesheetRepository(FileSystems fileSystems)
    : FileRepository<IStylesheet>(fileSystems.StylesheetsFileSystem!, ".css", (path, content) => new Stylesheet(path, content)), IStylesheetRepository;
