using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MimeKit;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Management.Mail;

/// <summary>
/// Where mail is laid that no server sends: <c>Umbraco:CMS:Global:Smtp:PickupDirectoryLocation</c>, or <c>mail/</c> under <c>OdysseyTrust:DataPath</c>.
/// </summary>
internal sealed class MailFolder(IConfiguration configuration, IHostEnvironment environment, IOptionsMonitor<GlobalSettings> settings)
{
    public string Path => System.IO.Path.GetFullPath(
        settings.CurrentValue.Smtp?.PickupDirectoryLocation is { Length: > 0 } configured
            ? configured
            : System.IO.Path.Combine(configuration.GetRequiredSection("OdysseyTrust:DataPath").Value!, "mail"),
        environment.ContentRootPath);

    /// <summary>Writes the message to a file of its own. A reader of the folder never sees half of one.</summary>
    /// <returns>The file's path.</returns>
    public async Task<string> PutAsync(MimeMessage message, CancellationToken cancellationToken = default)
    {
        string file = System.IO.Path.Combine(Directory.CreateDirectory(Path).FullName, $"{Guid.CreateVersion7()}.eml");
        string unfinished = file + ".tmp";
        await message.WriteToAsync(unfinished, cancellationToken);
        File.Move(unfinished, file);
        return file;
    }
}
