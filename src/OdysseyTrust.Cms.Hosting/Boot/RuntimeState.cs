using System.Collections.ObjectModel;
using OdysseyTrust.Cms.Hosting.AspNetCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Semver;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Boot;

/// <summary>How far the boot has come.</summary>
internal sealed class RuntimeState(IUmbracoVersion version, DataFolder data) : IRuntimeState
{
    private volatile Status _status = new(RuntimeLevel.Unknown, RuntimeLevelReason.Unknown, null);

    /// <inheritdoc />
    public Version Version => version.Version;

    /// <inheritdoc />
    public string VersionComment => version.Comment;

    /// <inheritdoc />
    public SemVersion SemanticVersion => version.SemanticVersion;

    /// <inheritdoc />
    public RuntimeLevel Level => _status.Level;

    /// <inheritdoc />
    public RuntimeLevelReason Reason => _status.Reason;

    /// <summary>Migrations are the database's own business; none is pending once it has booted.</summary>
    public string? CurrentMigrationState => Level == RuntimeLevel.Run ? FinalMigrationState : null;

    /// <inheritdoc />
    public string? FinalMigrationState => Version.ToString();

    /// <inheritdoc />
    public BootFailedException? BootFailedException => _status.Failure;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, object> StartupState => ReadOnlyDictionary<string, object>.Empty;

    /// <summary>A data folder without a database is installed into; one with a database is upgraded if need be.</summary>
    public void DetermineRuntimeLevel()
    {
        if (Directory.Exists(data.Database) && Directory.EnumerateFiles(data.Database).Any())
        {
            Configure(RuntimeLevel.Boot, RuntimeLevelReason.Unknown);
        }
        else
        {
            Configure(RuntimeLevel.Install, RuntimeLevelReason.InstallMissingDatabase);
        }
    }

    /// <inheritdoc />
    public void Configure(RuntimeLevel level, RuntimeLevelReason reason, Exception? bootFailedException = null) =>
        _status = new Status(level, reason, bootFailedException switch
        {
            null => null,
            BootFailedException failure => failure,
            _ => new BootFailedException(bootFailedException.Message, bootFailedException),
        });

    private sealed record Status(RuntimeLevel Level, RuntimeLevelReason Reason, BootFailedException? Failure);
}
