using OdysseyTrust.Cms.Hosting.AspNetCore;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Runtime;

namespace OdysseyTrust.Cms.Hosting.Boot;

/// <summary>Checks that the data folder can be written to, before anything else is tried.</summary>
internal sealed class BootPermissionChecker(DataFolder data) : IUmbracoBootPermissionChecker
{
    /// <inheritdoc />
    /// <exception cref="BootFailedException">The data folder can't be created or written to.</exception>
    public void ThrowIfNotPermissions()
    {
        try
        {
            Directory.CreateDirectory(data.Temp);
            string probe = Path.Combine(data.Temp, $".probe-{Environment.ProcessId}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BootFailedException(
                $"The data folder {data.Path} can't be written to ({exception.Message}): give the user of this process the right to, or set OdysseyTrust:DataPath to another folder.",
                exception);
        }
    }
}
