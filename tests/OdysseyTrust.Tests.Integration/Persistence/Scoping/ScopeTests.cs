using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Tests.Integration.Persistence.Scoping;

public sealed class ScopeTests : ScopeFixture
{
    [Test]
    public void A_completed_scope_should_store_what_was_written()
    {
        using (ICoreScope scope = Site.Scope())
        {
            Write("kept");
            scope.Complete();
        }

        Assert.That(OthersSee("kept"), Is.True);
    }

    [Test]
    public void A_scope_that_was_not_completed_should_leave_no_trace()
    {
        using (Site.Scope())
        {
            Write("lost");
        }

        Assert.That(OthersSee("lost"), Is.False);
    }

    [Test]
    public void A_nested_scope_should_see_what_its_parent_wrote_while_others_do_not()
    {
        using ICoreScope parent = Site.Scope();
        Write("pending");
        using ICoreScope child = Site.Scope(autoComplete: true);

        Assert.That(child.Depth, Is.EqualTo(1));
        Assert.That(Sees("pending"), Is.True);
        Assert.That(OthersSee("pending"), Is.False);
    }

    [Test]
    public void A_nested_scope_should_store_nothing_before_its_parent_is_completed()
    {
        using (Site.Scope())
        {
            using (ICoreScope child = Site.Scope())
            {
                Write("lost");
                child.Complete();
            }

            Assert.That(OthersSee("lost"), Is.False);
        }

        Assert.That(OthersSee("lost"), Is.False);
    }

    [Test]
    public void A_nested_scope_that_was_not_completed_should_undo_its_parent_too()
    {
        bool completed;
        using (ICoreScope parent = Site.Scope())
        {
            Write("parent");
            using (Site.Scope())
            {
                Write("child");
            }

            completed = parent.Complete();
        }

        Assert.That(completed, Is.False);
        Assert.That(OthersSee("parent"), Is.False);
        Assert.That(OthersSee("child"), Is.False);
    }

    [Test]
    public void An_exception_in_a_nested_scope_should_undo_everything_even_when_it_is_caught_outside()
    {
        using (ICoreScope parent = Site.Scope())
        {
            Write("parent");
            try
            {
                using ICoreScope child = Site.Scope();
                throw new InvalidOperationException("a child fails");
            }
            catch (InvalidOperationException)
            {
                parent.Complete();
            }
        }

        Assert.That(OthersSee("parent"), Is.False);
    }

    [Test]
    public void A_scope_that_ends_before_an_inner_one_should_undo_everything_and_say_so()
    {
        ICoreScope parent = Site.Scope();
        Write("parent");
        ICoreScope child = Site.Scope();
        child.WriteLock(Umbraco.Cms.Core.Constants.Locks.ContentTree);
        parent.Complete();

        Assert.That(parent.Dispose, Throws.InvalidOperationException.With.Message.Contains("inner"));

        child.Dispose();
        Assert.That(OthersSee("parent"), Is.False);
        Assert.That(Site.Get<IDatabaseAccessor>().HasScope, Is.False);
    }

    [Test]
    public void Scopes_should_be_ambient_from_their_creation_to_their_end()
    {
        IDatabaseAccessor accessor = Site.Get<IDatabaseAccessor>();
        using (Site.Scope())
        {
            Assert.That(accessor.HasScope, Is.True);
            Assert.That(Site.Get<ICoreScopeProvider>().Context, Is.Not.Null);
        }

        Assert.That(accessor.HasScope, Is.False);
        Assert.That(Site.Get<ICoreScopeProvider>().Context, Is.Null);
        Assert.That(() => accessor.Database, Throws.InvalidOperationException.With.Message.Contains("outside a scope"));
    }

    [Test]
    public async Task A_scope_should_stay_ambient_across_awaits()
    {
        using (ICoreScope scope = Site.Scope())
        {
            Write("first");
            await Task.Yield();
            Write("second");
            await WriteInNestedScopeAsync("third");
            scope.Complete();
        }

        Assert.That(new[] { "first", "second", "third" }.All(OthersSee), Is.True);
    }

    [Test]
    public void A_flow_that_outlives_the_scope_it_started_in_should_have_none()
    {
        Task<bool> outliving;
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using (Site.Scope())
        {
            outliving = Task.Run(async () =>
            {
                await ended.Task;
                return Site.Get<IDatabaseAccessor>().HasScope;
            });
        }

        ended.SetResult();

        Assert.That(outliving.GetAwaiter().GetResult(), Is.False);
    }

    private async Task WriteInNestedScopeAsync(string alias)
    {
        using ICoreScope scope = Site.Scope();
        await Task.Yield();
        Write(alias);
        scope.Complete();
    }
}
