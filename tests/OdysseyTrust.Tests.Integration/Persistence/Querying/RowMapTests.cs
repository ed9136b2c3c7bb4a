using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace OdysseyTrust.Tests.Integration.Persistence.Querying;

/// <summary>Compares what a translated query finds in SQLite with what LINQ finds among the same entities.</summary>
public sealed class RowMapTests
{
    private static readonly RowMap<NodeRow> Map = new RowMap<NodeRow>()
        .Map(nameof(IUmbracoEntity.Id), row => row.Id)
        .Map(nameof(IUmbracoEntity.Key), row => row.Key)
        .Map(nameof(IUmbracoEntity.Name), row => row.Name)
        .Map(nameof(IUmbracoEntity.ParentId), row => row.ParentId)
        .Map(nameof(IUmbracoEntity.Path), row => row.Path)
        .Map(nameof(IUmbracoEntity.SortOrder), row => row.SortOrder)
        .Map(nameof(IUmbracoEntity.Trashed), row => row.Trashed)
        .Map(nameof(IUmbracoEntity.CreateDate), row => row.CreateDate);

    private SqliteConnection _connection = null!;

    private CmsDbContext _database = null!;

    [SetUp]
    public void CreateDatabase()
    {
        _connection = new SqliteConnection("Data Source=:memory:");
        _connection.Open();
        _database = new CmsDbContext(new DbContextOptionsBuilder<CmsDbContext>().UseSqlite(_connection).Options);
        _database.Database.EnsureCreated();
    }

    [TearDown]
    public void CloseDatabase()
    {
        _database.Dispose();
        _connection.Dispose();
    }

    [Property(Arbitrary = [typeof(Conditions)], MaxTest = 400)]
    public void A_condition_should_find_in_the_database_what_it_finds_in_memory(EntitySlim[] entities, Condition condition)
    {
        Store(entities);

        int[] found = Find(new Query<IUmbracoEntity>().Where(condition.Query));

        Assert.That(found, Is.EquivalentTo(entities.Where(condition.Meaning).Select(entity => entity.Id)), condition.ToString());
    }

    [Property(Arbitrary = [typeof(Conditions)], MaxTest = 100)]
    public void Conditions_should_all_hold_or_any_of_them(EntitySlim[] entities, Condition first, Condition second)
    {
        Store(entities);

        int[] all = Find(new Query<IUmbracoEntity>().Where(first.Query).Where(second.Query));
        int[] any = Find(new Query<IUmbracoEntity>().WhereAny([first.Query, second.Query]));

        Assert.That(all, Is.EquivalentTo(entities.Where((first & second).Meaning).Select(entity => entity.Id)));
        Assert.That(any, Is.EquivalentTo(entities.Where((first | second).Meaning).Select(entity => entity.Id)));
    }

    [Property(Arbitrary = [typeof(Conditions)], MaxTest = 100)]
    public void Lists_of_values_should_include_and_exclude(EntitySlim[] entities, int[] parents)
    {
        Store(entities);

        int[] within = Find(new Query<IUmbracoEntity>().WhereIn(entity => entity.ParentId, parents));
        int[] without = Find(new Query<IUmbracoEntity>().WhereNotIn(entity => entity.ParentId, parents));

        Assert.That(within, Is.EquivalentTo(entities.Where(entity => Enumerable.Contains(parents, entity.ParentId)).Select(entity => entity.Id)));
        Assert.That(without, Is.EquivalentTo(entities.Where(entity => !Enumerable.Contains(parents, entity.ParentId)).Select(entity => entity.Id)));
    }

    [Test]
    public void A_property_without_a_column_should_be_named()
    {
        IQuery<IUmbracoEntity> query = new Query<IUmbracoEntity>().Where(entity => entity.Level == 1);

        Assert.That(() => Find(query), Throws.TypeOf<NotSupportedException>().With.Message.Contains("Level"));
    }

    [Test]
    public void A_method_without_a_translation_should_be_named()
    {
        IQuery<IUmbracoEntity> query = new Query<IUmbracoEntity>().Where(entity => entity.Name!.IsNormalized());

        Assert.That(() => Find(query), Throws.TypeOf<NotSupportedException>().With.Message.Contains("IsNormalized"));
    }

    [Test]
    public void A_path_should_be_found_by_its_index()
    {
        IQuery<IUmbracoEntity> query = new Query<IUmbracoEntity>().Where(entity => entity.Path.StartsWith("-1,1052,"));

        string plan = Explain(Map.Apply(_database.Set<NodeRow>(), query));

        Assert.That(plan, Does.Contain("SEARCH").And.Contain("IX_Nodes_Path"));
    }

    private int[] Find(IQuery<IUmbracoEntity> query) => [.. Map.Apply(_database.Set<NodeRow>(), query).Select(row => row.Id)];

    private void Store(EntitySlim[] entities)
    {
        _database.Set<NodeRow>().ExecuteDelete();
        _database.AddRange(entities.Select(entity => new NodeRow
        {
            Id = entity.Id,
            Key = entity.Key,
            Name = entity.Name,
            ParentId = entity.ParentId,
            Path = entity.Path,
            SortOrder = entity.SortOrder,
            Trashed = entity.Trashed,
            CreateDate = entity.CreateDate,
        }));
        _database.SaveAndForget();
    }

    private static string Explain(IQueryable<NodeRow> rows)
    {
        using SqliteCommand command = (SqliteCommand)rows.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> steps = [];
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }

        return string.Join('\n', steps);
    }
}
