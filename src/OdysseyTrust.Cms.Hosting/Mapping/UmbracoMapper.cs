using System.Collections;
using System.Collections.Concurrent;
using Umbraco.Cms.Core.Mapping;

namespace OdysseyTrust.Cms.Hosting.Mapping;

/// <summary>
/// Maps objects as the <see cref="IMapDefinition"/>s say. A map of a base class or an interface serves those who have no map of their own, and
/// a sequence maps when its items do.
/// </summary>
internal sealed class UmbracoMapper : IUmbracoMapper
{
    private readonly ConcurrentDictionary<(Type Source, Type Target), MapDefinition?> _found = new();
    private readonly Dictionary<(Type Source, Type Target), MapDefinition> _defined = [];

    public UmbracoMapper(MapDefinitionCollection definitions)
    {
        foreach (IMapDefinition definition in definitions)
        {
            definition.DefineMaps(this);
        }
    }

    /// <inheritdoc />
    public void Define<TSource, TTarget>() => Define<TSource, TTarget>((_, _) => Instance<TTarget>(), (_, _, _) => { });

    /// <inheritdoc />
    public void Define<TSource, TTarget>(Action<TSource, TTarget, MapperContext> map) => Define((_, _) => Instance<TTarget>(), map);

    /// <inheritdoc />
    public void Define<TSource, TTarget>(Func<TSource, MapperContext, TTarget> ctor) => Define(ctor, (_, _, _) => { });

    /// <inheritdoc />
    public void Define<TSource, TTarget>(Func<TSource, MapperContext, TTarget> ctor, Action<TSource, TTarget, MapperContext> map)
    {
        _defined[(typeof(TSource), typeof(TTarget))] = new MapDefinition(
            typeof(TSource),
            typeof(TTarget),
            (source, context) => ctor((TSource)source, context)!,
            (source, target, context) => map((TSource)source, (TTarget)target, context));
        _found.Clear();
    }

    /// <inheritdoc />
    public TTarget? Map<TTarget>(object? source) => Map<TTarget>(source, new MapperContext(this));

    /// <inheritdoc />
    public TTarget? Map<TTarget>(object? source, Action<MapperContext> f) => Map<TTarget>(source, Prepared(f));

    /// <inheritdoc />
    public TTarget? Map<TTarget>(object? source, MapperContext context) =>
        source is null ? default : (TTarget)Map(source, source.GetType(), typeof(TTarget), context);

    /// <inheritdoc />
    public TTarget? Map<TSource, TTarget>(TSource? source) => Map<TSource, TTarget>(source, new MapperContext(this));

    /// <inheritdoc />
    public TTarget? Map<TSource, TTarget>(TSource source, Action<MapperContext> f) => Map<TSource, TTarget>(source, Prepared(f));

    /// <inheritdoc />
    public TTarget? Map<TSource, TTarget>(TSource? source, MapperContext context) =>
        source is null ? default : (TTarget)Map(source, typeof(TSource), typeof(TTarget), context);

    /// <inheritdoc />
    public TTarget Map<TSource, TTarget>(TSource source, TTarget target) => Map(source, target, new MapperContext(this));

    /// <inheritdoc />
    public TTarget Map<TSource, TTarget>(TSource source, TTarget target, Action<MapperContext> f) => Map(source, target, Prepared(f));

    /// <inheritdoc />
    public TTarget Map<TSource, TTarget>(TSource source, TTarget target, MapperContext context)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        (Find(typeof(TSource), typeof(TTarget)) ?? throw NotDefined(typeof(TSource), typeof(TTarget))).Fill(source, target, context);
        return target;
    }

    /// <inheritdoc />
    public List<TTargetElement> MapEnumerable<TSourceElement, TTargetElement>(IEnumerable<TSourceElement> source) =>
        MapEnumerable<TSourceElement, TTargetElement>(source, new MapperContext(this));

    /// <inheritdoc />
    public List<TTargetElement> MapEnumerable<TSourceElement, TTargetElement>(IEnumerable<TSourceElement> source, Action<MapperContext> f) =>
        MapEnumerable<TSourceElement, TTargetElement>(source, Prepared(f));

    /// <inheritdoc />
    public List<TTargetElement> MapEnumerable<TSourceElement, TTargetElement>(IEnumerable<TSourceElement> source, MapperContext context) =>
        [.. source.Where(item => item is not null).Select(item => Map<TSourceElement, TTargetElement>(item, context)!)];

    private static TTarget Instance<TTarget>() => Activator.CreateInstance<TTarget>();

    private static InvalidOperationException NotDefined(Type source, Type target) =>
        new($"No map of {source} to {target} is defined: add one in an IMapDefinition.");

    private MapperContext Prepared(Action<MapperContext> prepare)
    {
        MapperContext context = new(this);
        prepare(context);
        return context;
    }

    private object Map(object source, Type sourceType, Type targetType, MapperContext context)
    {
        if (Find(sourceType, targetType) is { } map)
        {
            object target = map.Create(source, context);
            map.Fill(source, target, context);
            return target;
        }

        return source is IEnumerable items && ItemOf(targetType) is { } itemType
            ? MapItems(items, itemType, targetType, context)
            : throw NotDefined(sourceType, targetType);
    }

    private object MapItems(IEnumerable items, Type itemType, Type targetType, MapperContext context)
    {
        IList list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(itemType))!;
        foreach (object item in items)
        {
            list.Add(Map(item, item.GetType(), itemType, context));
        }

        if (!targetType.IsArray)
        {
            return list;
        }

        Array array = Array.CreateInstance(itemType, list.Count);
        list.CopyTo(array, 0);
        return array;
    }

    private static Type? ItemOf(Type target) => target switch
    {
        { IsArray: true } => target.GetElementType(),
        { IsGenericType: true } when target.IsAssignableFrom(typeof(List<>).MakeGenericType(target.GenericTypeArguments[0])) => target.GenericTypeArguments[0],
        _ => null,
    };

    private MapDefinition? Find(Type source, Type target) =>
        _found.GetOrAdd((source, target), key =>
            _defined.GetValueOrDefault(key)
            ?? _defined.Values.FirstOrDefault(map => map.Target == key.Target && map.Source.IsAssignableFrom(key.Source)));
}
