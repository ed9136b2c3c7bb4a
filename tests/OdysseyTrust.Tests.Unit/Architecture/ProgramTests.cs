using System.Runtime.CompilerServices;

namespace OdysseyTrust.Tests.Unit.Architecture;

/// <summary>The composition root reads as a list.</summary>
public class ProgramTests
{
    private const int MostLines = 60;

    [Test]
    public void Program_should_stay_short_when_the_site_grows()
    {
        string[] lines = File.ReadAllLines(Source("src", "OdysseyTrust.Web", "Program.cs"));

        Assert.That(lines, Has.Length.LessThan(MostLines));
    }

    private static string Source(string first, string second, string third, [CallerFilePath] string test = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", first, second, third));
}
