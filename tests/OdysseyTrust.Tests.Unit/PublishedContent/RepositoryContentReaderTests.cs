using OdysseyTrust.Cms.PublishedContent.Storage;
using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class RepositoryContentReaderTests
{
    private readonly List<int> _locks = [];
    private TestSite _site = null!;
    private IContent[] _stored = null!;
    private RepositoryContentReader<IContent, IDocumentRepository> _reader = null!;
    private int _openScopes;
    private int _scopes;

    [SetUp]
    public void SetUp()
    {
        _locks.Clear();
        _openScopes = _scopes = 0;
        _site = new TestSite();
        ContentType type = _site.AddType("page");
        _stored = [.. Enumerable.Range(0, 1234).Select(_ => _site.AddPage(type))];
        _reader = new(Port.Of<IDocumentRepository>((nameof(IDocumentRepository.GetPage), Page)), ScopeProvider(), Constants.Locks.ContentTree);
    }

    [Test]
    public void All_pages_should_be_read_in_one_scope_under_the_lock_of_the_tree()
    {
        IContent[] read = [.. _reader.ReadAll(CancellationToken.None)];

        Assert.Multiple(() =>
        {
            Assert.That(read, Is.EqualTo(_stored));
            Assert.That(_scopes, Is.EqualTo(1));
            Assert.That(_openScopes, Is.Zero);
            Assert.That(_locks, Is.EqualTo(new[] { Constants.Locks.ContentTree }));
        });
    }

    [Test]
    public void Nothing_should_be_read_when_there_is_nothing()
    {
        _stored = [];

        Assert.That(_reader.ReadAll(CancellationToken.None), Is.Empty);
    }

    [Test]
    public void Reading_should_stop_when_it_is_cancelled()
    {
        using CancellationTokenSource cancellation = new();
        using IEnumerator<IContent> contents = _reader.ReadAll(cancellation.Token).GetEnumerator();
        contents.MoveNext();

        cancellation.Cancel();

        Assert.That(
            () =>
            {
                while (contents.MoveNext())
                {
                }
            },
            Throws.InstanceOf<OperationCanceledException>());
    }

    private IEnumerable<IContent> Page(object?[] arguments)
    {
        (long page, int size) = ((long)arguments[1]!, (int)arguments[2]!);
        arguments[3] = (long)_stored.Length;

        return _stored.Skip((int)page * size).Take(size);
    }

    private ICoreScopeProvider ScopeProvider()
        => Port.Of<ICoreScopeProvider>((nameof(ICoreScopeProvider.CreateCoreScope), _ =>
        {
            _scopes++;
            _openScopes++;

            return Port.Of<ICoreScope>(
                (nameof(ICoreScope.ReadLock), arguments =>
                {
                    _locks.AddRange((int[])arguments[0]!);

                    return null;
                }),
                (nameof(IDisposable.Dispose), _ => _openScopes--));
        }));
}
