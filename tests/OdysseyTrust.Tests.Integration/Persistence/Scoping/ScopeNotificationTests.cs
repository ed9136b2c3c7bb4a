using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Persistence.Scoping;
using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Tests.Integration.Persistence.Scoping;

public sealed class ScopeNotificationTests : ScopeFixture
{
    [Test]
    public void A_notification_should_come_after_the_commit_when_no_scope_is_ambient()
    {
        using (ICoreScope scope = Site.Scope())
        {
            Write("row");
            scope.Notifications.Publish(new Told(this));
            Assert.That(Site.Get<Listener>().Heard, Is.Empty);
            scope.Complete();
        }

        Assert.That(Site.Get<Listener>().Heard, Is.EqualTo([(SawRow: true, HadScope: false)]));
    }

    [Test]
    public void A_notification_of_a_nested_scope_should_wait_for_the_outermost_one()
    {
        using (ICoreScope parent = Site.Scope())
        {
            using (ICoreScope child = Site.Scope())
            {
                child.Notifications.Publish(new Told(this));
                child.Complete();
            }

            Assert.That(Site.Get<Listener>().Heard, Is.Empty);
            parent.Complete();
        }

        Assert.That(Site.Get<Listener>().Heard, Has.Count.EqualTo(1));
    }

    [Test]
    public void What_was_rolled_back_should_not_be_notified()
    {
        using (ICoreScope scope = Site.Scope())
        {
            Write("row");
            scope.Notifications.Publish(new Told(this));
        }

        Assert.That(Site.Get<Listener>().Heard, Is.Empty);
    }

    [Test]
    public void A_failing_handler_should_not_undo_what_was_committed()
    {
        Site.Get<Listener>().Fails = true;
        ICoreScope scope = Site.Scope();
        Write("row");
        scope.Notifications.Publish(new Told(this));
        scope.Complete();

        Assert.That(scope.Dispose, Throws.Exception);

        Assert.That(OthersSee("row"), Is.True);
        Assert.That(Site.Get<IDatabaseAccessor>().HasScope, Is.False);
    }

    [Test]
    public void Enlisted_actions_should_run_by_priority_once_for_each_key_and_hear_how_it_ended()
    {
        List<string> ran = [];
        using (ICoreScope scope = Site.Scope())
        {
            IScopeContext context = Site.Get<ICoreScopeProvider>().Context!;
            context.Enlist("late", completed => ran.Add($"late {completed}"), priority: 200);
            context.Enlist("early", completed => ran.Add($"early {completed}"), priority: 50);
            context.Enlist("early", _ => ran.Add("a second time"), priority: 50);
            scope.Complete();
        }

        Assert.That(ran, Is.EqualTo(["early True", "late True"]));
    }

    [Test]
    public void An_enlisted_item_should_be_found_again_and_hear_of_a_rollback()
    {
        (bool Completed, string? Item)? ended = null;
        using (Site.Scope())
        {
            IScopeContext context = Site.Get<ICoreScopeProvider>().Context!;
            context.Enlist("item", () => "made once", (completed, item) => ended = (completed, item));

            Assert.That(context.Enlist("item", () => "made twice"), Is.EqualTo("made once"));
            Assert.That(context.GetEnlisted<string>("item"), Is.EqualTo("made once"));
        }

        Assert.That(ended, Is.EqualTo((false, "made once")));
    }

    [Test]
    public void A_failing_action_should_not_keep_the_others_from_running()
    {
        bool ran = false;
        ICoreScope scope = Site.Scope();
        IScopeContext context = Site.Get<ICoreScopeProvider>().Context!;
        context.Enlist("failing", _ => throw new InvalidOperationException("no"), priority: 1);
        context.Enlist("other", _ => ran = true, priority: 2);
        scope.Complete();

        Assert.That(scope.Dispose, Throws.TypeOf<AggregateException>());

        Assert.That(ran, Is.True);
    }

    private protected override PersistenceSite CreateSite() => new(services: builder =>
    {
        builder.Services.AddSingleton<Listener>();
        builder.Services.AddSingleton<INotificationHandler<Told>>(provider => provider.GetRequiredService<Listener>());
    });

    private sealed record Told(ScopeNotificationTests Test) : INotification;

    private sealed class Listener(IDatabaseAccessor accessor) : INotificationHandler<Told>
    {
        public bool Fails { get; set; }

        public List<(bool SawRow, bool HadScope)> Heard { get; } = [];

        public void Handle(Told notification)
        {
            if (Fails)
            {
                throw new InvalidOperationException("a handler fails");
            }

            Heard.Add((notification.Test.OthersSee("row"), accessor.HasScope));
        }
    }
}
