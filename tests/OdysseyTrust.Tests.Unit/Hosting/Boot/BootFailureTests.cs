using OdysseyTrust.Cms.Hosting.Boot;

namespace OdysseyTrust.Tests.Unit.Hosting.Boot;

/// <summary>Why a boot failed, in one line.</summary>
public class BootFailureTests
{
    [Test]
    public void The_line_should_name_the_cause_when_one_failure_led_to_another()
    {
        var failure = new InvalidOperationException("The import failed.", new IOException("Disk\nfull."));

        Assert.That(BootFailure.Describe(failure), Is.EqualTo("The import failed. <- Disk full."));
    }

    [Test]
    public void The_line_should_say_nothing_twice_when_a_failure_quotes_its_cause()
    {
        var failure = new InvalidOperationException("The import failed: no such file.", new IOException("no such file."));

        Assert.That(BootFailure.Describe(failure), Is.EqualTo("The import failed: no such file."));
    }

    [Test]
    public void The_line_should_name_the_failure_when_a_task_wrapped_it()
    {
        Assert.That(BootFailure.Describe(new AggregateException(new IOException("no such file."))), Is.EqualTo("no such file."));
    }
}
