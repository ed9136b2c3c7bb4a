using System.Text;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;

namespace OdysseyTrust.Cms.Persistence.Templates;

/// <summary>
/// The views that templates stand for, as files. They are compiled into the site, so a published site has none; and in
/// <see cref="RuntimeMode.Production"/> those that there are stay as they are, as in a stock Umbraco.
/// </summary>
internal sealed class TemplateViews(FileSystems fileSystems, IOptionsMonitor<RuntimeSettings> runtime)
{
    private const string Extension = ".cshtml";

    private IFileSystem Files => fileSystems.MvcViewsFileSystem
        ?? throw new InvalidOperationException("The site has no file system for views.");

    private bool IsReadOnly => runtime.CurrentValue.Mode == RuntimeMode.Production;

    public string Url(string alias) => Files.GetUrl(alias + Extension);

    /// <summary>The view's text, or <c>null</c> when there is no such file.</summary>
    public string? Read(string alias)
    {
        string path = alias + Extension;
        if (!Files.FileExists(path))
        {
            return null;
        }

        using StreamReader reader = new(Files.OpenFile(path), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Stores the view's text. An empty text makes no file: the view may be compiled in.</summary>
    public void Write(string alias, string? content)
    {
        if (IsReadOnly || string.IsNullOrWhiteSpace(content) || Read(alias) == content)
        {
            return;
        }

        using MemoryStream stream = new(Encoding.UTF8.GetBytes(content));
        Files.AddFile(alias + Extension, stream, overrideIfExists: true);
    }

    public void Delete(string alias)
    {
        if (!IsReadOnly && Files.FileExists(alias + Extension))
        {
            Files.DeleteFile(alias + Extension);
        }
    }

    /// <summary>The file's bytes; none when there is no such file.</summary>
    public Stream Open(string path) => Files.FileExists(path) ? Files.OpenFile(path) : Stream.Null;

    public void Write(string path, Stream content)
    {
        if (!IsReadOnly)
        {
            Files.AddFile(path, content, overrideIfExists: true);
        }
    }

    /// <summary>The file's size in bytes, or -1 when there is no such file.</summary>
    public long Size(string path) => Files.FileExists(path) ? Files.GetSize(path) : -1;
}
