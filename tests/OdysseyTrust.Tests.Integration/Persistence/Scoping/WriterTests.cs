using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Relations;
using OdysseyTrust.Cms.Persistence.Scoping;
using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Tests.Integration.Persistence.Scoping;

public sealed class WriterTests : ScopeFixture
{
    private bool IsWriting => Site.Get<IDatabaseAccessor>().IsWriting;

    [Test]
    public async Task Writers_should_take_turns_and_lose_no_update()
    {
        const int Writers = 8;
        const int Turns = 10;
        using (ICoreScope scope = Site.Scope())
        {
            Write("0");
            scope.Complete();
        }

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Flow.Run(() =>
        {
            for (int turn = 0; turn < Turns; turn++)
            {
                CountUp();
            }
        })));

        Assert.That(OthersSee($"{Writers * Turns}"), Is.True);
    }

    [Test]
    public void A_reader_should_not_wait_for_a_writer()
    {
        using ICoreScope writer = Site.Scope();
        Write("pending");

        bool seen = OthersSee("pending");

        Assert.That(seen, Is.False);
    }

    [Test]
    public void A_reader_should_see_one_state_to_its_end()
    {
        using ICoreScope reader = Site.Scope(autoComplete: true);
        bool before = Sees("later");
        Flow.Run(() =>
        {
            using ICoreScope writer = Site.Scope();
            Write("later");
            writer.Complete();
        }).GetAwaiter().GetResult();

        bool after = Sees("later");

        Assert.That((before, after), Is.EqualTo((false, false)));
    }

    [Test]
    public void A_scope_that_was_opened_to_read_should_become_a_writer_when_it_writes()
    {
        using (Site.Scope(autoComplete: true))
        {
            bool seen = Sees("row");
            Flow.Run(() =>
            {
                using ICoreScope other = Site.Scope();
                Write("other");
                other.Complete();
            }).GetAwaiter().GetResult();
            Assert.That((seen, IsWriting), Is.EqualTo((false, false)));

            Write("row");

            Assert.That(IsWriting, Is.True);
            Assert.That(Sees("other"), Is.True);
        }

        Assert.That(OthersSee("row"), Is.True);
    }

    [Test]
    public void A_set_based_update_should_take_the_place_of_the_writer_too()
    {
        using ICoreScope scope = Site.Scope(autoComplete: true);

        Database.Set<RelationTypeRow>().ExecuteUpdate(update => update.SetProperty(row => row.Name, "x"));

        Assert.That(IsWriting, Is.True);
    }

    [Test]
    public void A_write_lock_should_be_the_place_of_the_writer()
    {
        using ICoreScope scope = Site.Scope(autoComplete: true);
        scope.ReadLock(Constants.Locks.ContentTree);
        _ = Database;
        bool withReadLock = IsWriting;

        scope.EagerWriteLock(Constants.Locks.ContentTree);

        Assert.That(withReadLock, Is.False);
        Assert.That(IsWriting, Is.True);
    }

    [Test]
    public void A_writer_that_waits_too_long_should_be_told()
    {
        using PersistenceSite site = new([new("Umbraco:CMS:Global:DistributedLockingWriteLockDefaultTimeout", "00:00:00.100")]);
        using ICoreScope holder = site.Scope();
        _ = site.Get<IDatabaseAccessor>().Database;

        Task waiting = Flow.Run(() =>
        {
            using ICoreScope scope = site.Scope();
            _ = site.Get<IDatabaseAccessor>().Database;
        });

        Assert.That(async () => await waiting, Throws.InstanceOf<DistributedWriteLockTimeoutException>());
    }

    [Test]
    public void The_place_should_be_free_again_when_its_writer_has_failed()
    {
        using (Site.Scope())
        {
            Write("twice");
            Assert.That(() => Write("twice"), Throws.TypeOf<DbUpdateException>());
        }

        using (ICoreScope next = Site.Scope())
        {
            Write("next");
            next.Complete();
        }

        Assert.That(OthersSee("next"), Is.True);
        Assert.That(OthersSee("twice"), Is.False);
    }

    private void CountUp()
    {
        using ICoreScope scope = Site.Scope();
        RelationTypeRow counter = Database.Set<RelationTypeRow>().Single(row => row.Alias == row.Name && row.Name.Length < 4);
        counter.Alias = counter.Name = $"{int.Parse(counter.Name, System.Globalization.CultureInfo.InvariantCulture) + 1}";
        Database.SaveAndForget();
        scope.Complete();
    }
}
