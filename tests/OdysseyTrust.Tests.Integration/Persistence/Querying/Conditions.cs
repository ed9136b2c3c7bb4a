using FsCheck;
using FsCheck.Fluent;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Extensions;

namespace OdysseyTrust.Tests.Integration.Persistence.Querying;

/// <summary>Random conditions of every form that Core's services use, and the entities to try them on.</summary>
public static class Conditions
{
    private const StringComparison Any = StringComparison.OrdinalIgnoreCase;

    /// <summary>Short texts of letters, of what SQL treats specially and of characters beyond the basic plane, so that conditions often hold.</summary>
    public static Gen<string> Texts { get; } = Gen.Elements("a", "A", "b", "%", "_", "\\", "'", " ", "😀", "字")
        .ListOf().Select(characters => string.Concat(characters.Take(4)));

    public static Gen<EntitySlim> Entities { get; } =
        from id in Gen.Choose(1, 100_000)
        from name in Gen.OneOf(Texts, Gen.Constant<string>(null!))
        from parent in Gen.Choose(1, 4)
        from path in Gen.Choose(1, 4).ListOf()
        from sortOrder in Gen.Choose(0, 3)
        from trashed in ArbMap.Default.GeneratorFor<bool>()
        from day in Gen.Choose(1, 4)
        select new EntitySlim
        {
            Id = id,
            Key = new Guid(sortOrder, 0, 0, BitConverter.GetBytes((long)id)),
            Name = name,
            ParentId = parent,
            Path = string.Join(',', path.Prepend(-1)),
            SortOrder = sortOrder,
            Trashed = trashed,
            CreateDate = new DateTime(2026, 1, day, 0, 0, 0, DateTimeKind.Utc),
        };

    public static Arbitrary<EntitySlim[]> EntityLists() =>
        Entities.ListOf().Select(entities => entities.DistinctBy(entity => entity.Id).ToArray()).ToArbitrary();

    public static Arbitrary<Condition> Arbitrary() => Gen.Sized(size => Nested(Math.Min(size, 4))).ToArbitrary();

    private static Gen<Condition> Nested(int depth) => depth == 0
        ? Simple
        : Gen.OneOf(
            Simple,
            from condition in Nested(depth - 1) select !condition,
            from left in Nested(depth / 2) from right in Nested(depth / 2) select left & right,
            from left in Nested(depth / 2) from right in Nested(depth / 2) select left | right);

    private static Gen<Condition> Simple { get; } =
        from text in Texts
        from number in Gen.Choose(0, 4)
        from numbers in Gen.Choose(0, 4).ListOf()
        from day in Gen.Choose(1, 4)
        from condition in Gen.Elements(All(text, number, [.. numbers], new DateTime(2026, 1, day, 0, 0, 0, DateTimeKind.Utc)))
        select condition;

    private static Condition[] All(string text, int number, int[] numbers, DateTime date) =>
    [
        .. OfNumbers(number, numbers, date), .. OfText(text), .. OfPaths($"-1,{number}"), .. OfFlags(),
    ];

    private static IEnumerable<Condition> OfNumbers(int number, int[] numbers, DateTime date)
    {
        List<int> list = [.. numbers];
        HashSet<int> set = [.. numbers];
        IEnumerable<int> sequence = numbers.Where(_ => true);
        Guid[] keys = [.. numbers.Select(value => new Guid(value, 0, 0, BitConverter.GetBytes((long)value)))];
        yield return new Condition(x => x.ParentId == number, x => x.ParentId == number);
        yield return new Condition(x => x.ParentId != number, x => x.ParentId != number);
        yield return new Condition(x => x.SortOrder > number, x => x.SortOrder > number);
        yield return new Condition(x => number >= x.SortOrder, x => number >= x.SortOrder);
        yield return new Condition(x => numbers.Contains(x.ParentId), x => list.Contains(x.ParentId));
        yield return new Condition(x => list.Contains(x.ParentId), x => list.Contains(x.ParentId));
        yield return new Condition(x => set.Contains(x.ParentId), x => list.Contains(x.ParentId));
        yield return new Condition(x => sequence.Contains(x.ParentId), x => list.Contains(x.ParentId));
        yield return new Condition(x => list.SqlIn(x.ParentId), x => list.Contains(x.ParentId));
        yield return new Condition(x => x.ParentId.Equals(number), x => x.ParentId == number);
        yield return new Condition(x => keys.Contains(x.Key), x => Enumerable.Contains(keys, x.Key));
        yield return new Condition(x => x.CreateDate >= date, x => x.CreateDate >= date);
        yield return new Condition(x => x.CreateDate == date, x => x.CreateDate == date);
    }

    private static IEnumerable<Condition> OfText(string text)
    {
        string? nothing = null;
        yield return new Condition(x => x.Name == text, x => string.Equals(x.Name, text, Any));
        yield return new Condition(x => x.Name != text, x => !string.Equals(x.Name, text, Any));
        yield return new Condition(x => x.Name == nothing, x => x.Name is null);
        yield return new Condition(x => x.Name != null && x.Name.Contains(text), x => x.Name?.Contains(text, Any) == true);
        yield return new Condition(x => x.Name!.Equals(text), x => string.Equals(x.Name, text, Any));
        yield return new Condition(x => string.Equals(x.Name, text), x => string.Equals(x.Name, text, Any));
        yield return new Condition(x => x.Name!.StartsWith(text), x => x.Name?.StartsWith(text, Any) == true);
        yield return new Condition(x => x.Name!.EndsWith(text), x => x.Name?.EndsWith(text, Any) == true);
        yield return new Condition(x => x.Name!.InvariantEquals(text), x => string.Equals(x.Name, text, Any));
        yield return new Condition(x => x.Name!.InvariantContains(text), x => x.Name?.Contains(text, Any) == true);
        yield return new Condition(x => x.Name!.InvariantStartsWith(text), x => x.Name?.StartsWith(text, Any) == true);
        yield return new Condition(x => x.Name!.SqlEquals(text, TextColumnType.NVarchar), x => string.Equals(x.Name, text, Any));
        yield return new Condition(x => x.Name!.SqlContains(text, TextColumnType.NVarchar), x => x.Name?.Contains(text, Any) == true);
        yield return new Condition(x => x.Name!.ToLower() == text.ToLower(), x => string.Equals(x.Name, text, Any));
        yield return new Condition(x => string.IsNullOrEmpty(x.Name), x => string.IsNullOrEmpty(x.Name));
    }

    private static IEnumerable<Condition> OfPaths(string path)
    {
        yield return new Condition(x => x.Path.StartsWith(path + ","), x => x.Path.StartsWith(path + ",", StringComparison.Ordinal));
        yield return new Condition(x => x.Path.StartsWith("-1,2,"), x => x.Path.StartsWith("-1,2,", StringComparison.Ordinal));
        yield return new Condition(
            x => x.Path.SqlStartsWith($"{path},", TextColumnType.NVarchar),
            x => x.Path.StartsWith(path + ",", StringComparison.Ordinal));
        yield return new Condition(x => x.Path.SqlWildcard(path + "%", TextColumnType.NVarchar), x => x.Path.StartsWith(path, StringComparison.Ordinal));
    }

    private static IEnumerable<Condition> OfFlags()
    {
        yield return new Condition(x => x.Trashed, x => x.Trashed);
        yield return new Condition(x => x.Trashed == false, x => !x.Trashed);
    }
}
