using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Unit.Sync;

/// <summary>Umbraco's own rules for aliases and file names, with its default settings.</summary>
internal static class ShortStrings
{
    public static IShortStringHelper Create()
        => new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings()));
}
