using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Files;

internal sealed class ScriptRepository(FileSystems fileSystems)
    : FileRepository<IScript>(fileSystems.ScriptsFileSystem!, ".js", (path, content) => new Script(path, content)), IScriptRepository;
