using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Services;

public sealed class ConsentServiceTests : ManagementTests
{
    private IConsentService Consents => Site.Get<IConsentService>();

    [Test]
    public void The_last_word_counts_and_the_ones_before_are_its_history()
    {
        Consents.RegisterConsent("parent-1", "trust/photos", "use", ConsentState.Granted, "on paper");
        Consents.RegisterConsent("parent-1", "trust/photos", "use", ConsentState.Revoked);

        IConsent current = Consents.LookupConsent("parent-1", "trust/photos", "use").Single();
        IConsent withHistory = Consents.LookupConsent("parent-1", "trust/photos", "use", includeHistory: true).Single();

        Assert.Multiple(() =>
        {
            Assert.That(current.State, Is.EqualTo(ConsentState.Revoked));
            Assert.That(current.Current, Is.True);
            Assert.That(withHistory.History!.Select(consent => consent.State), Is.EqualTo([ConsentState.Granted]));
            Assert.That(withHistory.History!.Single().Comment, Is.EqualTo("on paper"));
        });
    }

    [Test]
    public void Consents_are_found_by_how_their_context_begins()
    {
        Consents.RegisterConsent("parent-2", "trust/letters/post", "send", ConsentState.Granted);
        Consents.RegisterConsent("parent-2", "trust/letters/mail", "send", ConsentState.Granted);
        Consents.RegisterConsent("parent-2", "school/letters", "send", ConsentState.Granted);

        IEnumerable<IConsent> found = Consents.LookupConsent("parent-2", "trust/letters", contextStartsWith: true);

        Assert.That(found.Count(), Is.EqualTo(2));
    }
}
