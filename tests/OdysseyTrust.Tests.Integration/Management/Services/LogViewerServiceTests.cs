using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Integration.Management.Services;

public sealed class LogViewerServiceTests : ManagementTests
{
    private ILogViewerService Logs => Site.Get<ILogViewerService>();

    [Test]
    public async Task A_search_is_saved_under_a_name_and_deleted_by_it()
    {
        var added = await Logs.AddSavedLogQueryAsync("Slow pages", "Elapsed > 500");
        var again = await Logs.AddSavedLogQueryAsync("SLOW pages", "Elapsed > 900");
        ILogViewerQuery? found = await Logs.GetSavedLogQueryByNameAsync("slow PAGES");
        var deleted = await Logs.DeleteSavedLogQueryAsync("Slow pages");

        Assert.Multiple(async () =>
        {
            Assert.That(added.Status, Is.EqualTo(LogViewerOperationStatus.Success));
            Assert.That(again.Status, Is.EqualTo(LogViewerOperationStatus.DuplicateLogSearch));
            Assert.That(found!.Query, Is.EqualTo("Elapsed > 500"));
            Assert.That(deleted.Status, Is.EqualTo(LogViewerOperationStatus.Success));
            Assert.That(await Logs.GetSavedLogQueryByNameAsync("Slow pages"), Is.Null);
        });
    }

    [Test]
    public async Task Searches_are_there_when_the_site_is_new()
    {
        PagedModel<ILogViewerQuery> queries = await Logs.GetSavedLogQueriesAsync(0, 100);

        Assert.That(queries.Items.Select(query => query.Name), Does.Contain("Errors and worse"));
    }
}
