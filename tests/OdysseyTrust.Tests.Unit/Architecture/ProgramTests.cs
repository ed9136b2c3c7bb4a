using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Unit.Architecture;

/// <summary>The composition root reads as a list.</summary>
public class ProgramTests
{
    private const int MostLines = 60;

    [Test]
    public void Program_should_stay_short_when_the_site_grows()
    {
        string[] lines = File.ReadAllLines(SourceTree.Program);

        Assert.That(lines, Has.Length.LessThan(MostLines));
    }
}
