using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Backoffice.Assets;
using OdysseyTrust.Cms.Backoffice.Routing;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Manifest;

namespace OdysseyTrust.Cms.Backoffice.HostPage;

/// <summary>Writes the page that the back office runs in.</summary>
internal sealed class HostPageRenderer(
    BackofficeAssets assets,
    IPackageManifestService packages,
    IOptionsMonitor<SecuritySettings> security)
{
    private static readonly CompositeFormat Template = CompositeFormat.Parse(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>Umbraco</title>
        <base href="{0}/">
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="{1}">
        <script type="importmap">{2}</script>
        {3}
        <script type="module" src="{4}"></script>
        <script type="module" src="{5}"></script>
        </head>
        <body class="uui-font uui-text">
        <umb-app backoffice-path="{0}"{6}></umb-app>
        <noscript>The back office needs JavaScript.</noscript>
        </body>
        </html>
        """);

    /// <summary>Writes the page, with what the packages of the site add to its import map.</summary>
    public async Task<RenderedHostPage> RenderAsync()
    {
        BackofficeManifest manifest = assets.Manifest;
        string importMap = ImportMap.Write(manifest.Imports, await packages.GetPackageManifestImportmapAsync());
        string html = string.Format(
            CultureInfo.InvariantCulture,
            Template,
            ClientRoutes.Root,
            Attribute(manifest.Style),
            importMap,
            string.Join('\n', manifest.Preload.Select(address => $"<link rel=\"modulepreload\" href=\"{Attribute(address)}\">")),
            Attribute(manifest.Additions),
            Attribute(manifest.App),
            security.CurrentValue.KeepUserLoggedIn ? " keep-user-logged-in" : string.Empty);
        return new RenderedHostPage(html, ContentSecurityPolicy.Allowing(importMap));
    }

    private static string Attribute(string value) => HtmlEncoder.Default.Encode(value);
}
