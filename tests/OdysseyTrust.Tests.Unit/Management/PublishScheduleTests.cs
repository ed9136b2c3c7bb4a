using OdysseyTrust.Cms.Management.Documents;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Unit.Management;

/// <summary>Times to publish that can be kept.</summary>
public class PublishScheduleTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 12, 0, 0, TimeSpan.Zero);

    [TestCase(1, 2, ContentPublishingOperationStatus.Success)]
    [TestCase(1, null, ContentPublishingOperationStatus.Success)]
    [TestCase(null, 1, ContentPublishingOperationStatus.Success)]
    [TestCase(null, null, ContentPublishingOperationStatus.Success)]
    [TestCase(0, null, ContentPublishingOperationStatus.PublishTimeNeedsToBeInFuture)]
    [TestCase(-1, 1, ContentPublishingOperationStatus.PublishTimeNeedsToBeInFuture)]
    [TestCase(null, 0, ContentPublishingOperationStatus.UpublishTimeNeedsToBeInFuture)]
    [TestCase(2, 1, ContentPublishingOperationStatus.UnpublishTimeNeedsToBeAfterPublishTime)]
    [TestCase(1, 1, ContentPublishingOperationStatus.UnpublishTimeNeedsToBeAfterPublishTime)]
    public void A_schedule_should_be_refused_when_its_times_cannot_be_kept(int? publish, int? unpublish, ContentPublishingOperationStatus expected)
    {
        PublishSchedule schedule = new(After(publish), After(unpublish));

        Assert.That(schedule.Check(Now), Is.EqualTo(expected));
    }

    private static DateTimeOffset? After(int? hours) => hours is { } number ? Now.AddHours(number) : null;
}
