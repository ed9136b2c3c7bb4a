using System.Runtime.CompilerServices;

namespace OdysseyTrust.Cms.Hosting.Packaging;

/// <summary>Why a package can't be made or installed, and what to do instead.</summary>
internal static class PackageNotSupported
{
    public static NotSupportedException Create([CallerMemberName] string member = "") =>
        new($"{member}: this site takes no packages of schema or content. Put uSync files into uSync/v18 and run 'usync import'.");
}
