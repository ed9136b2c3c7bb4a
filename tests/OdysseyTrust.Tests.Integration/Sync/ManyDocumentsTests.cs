using System.Globalization;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Sync;

[TestFixture]
public sealed class ManyDocumentsTests
{
    private const int Documents = 1000;

    [Test]
    public async Task A_thousand_documents_are_imported_with_progress_on_the_console()
    {
        using SyncSite site = await SyncSite.CreateAsync(SourceTree.SampleFolder);
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

        CommandResult import = await site.RunAsync("import");

        Assert.That(import.Errors, Is.Empty);
        Assert.That(site.Get<IContentService>().Count(), Is.EqualTo(Documents + 51));
        Assert.That(import.Output, Does.Contain("Content").And.Contain("500 of 1051"));
    }
}
