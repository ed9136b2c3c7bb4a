using System.Diagnostics;
using System.Globalization;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Sync;

[TestFixture]
public sealed class ManyDocumentsTests
{
    private const int Documents = 1000;

    [Test]
    public async Task A_thousand_documents_are_imported_in_seconds_with_progress_on_the_console()
    {
        using SyncSite site = await SyncSite.CreateAsync(SourceFolders.Sample);
        string book = site.Read("Content/rebecca.config");
        string key = book.Split("Key=\"", 2)[1][..36];
        for (int number = 0; number < Documents; number++)
        {
            string name = number.ToString(CultureInfo.InvariantCulture);
            site.Write(
                $"Content/book-{name}.config",
                book.Replace(key, new Guid(number + 1, 1, 1, new byte[8]).ToString(), StringComparison.Ordinal)
                    .Replace("Rebecca", $"Book {name}", StringComparison.Ordinal)
                    .Replace("<SortOrder>", $"<SortOrder>{number + 100}", StringComparison.Ordinal));
        }

        Stopwatch watch = Stopwatch.StartNew();

        CommandResult import = await site.RunAsync("import");

        await TestContext.Out.WriteLineAsync($"{Documents} documents in two cultures: {watch.Elapsed.TotalSeconds:0.0} s");
        Assert.That(import.Errors, Is.Empty);
        Assert.That(site.Get<IContentService>().Count(), Is.EqualTo(Documents + 51));
        Assert.That(import.Output, Does.Contain("Content").And.Contain("500 of 1051"));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromMinutes(1)));
    }
}
