using System.Collections;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Cache;

namespace OdysseyTrust.Cms.Hosting.AspNetCore;

/// <summary>A cache that lives as long as the current request; outside a request it keeps nothing.</summary>
internal sealed class HttpContextRequestCache(IHttpContextAccessor httpContext) : IRequestCache
{
    /// <inheritdoc />
    public bool IsAvailable => httpContext.HttpContext is not null;

    private IRequestCache Current
    {
        get
        {
            if (httpContext.HttpContext is not { } context)
            {
                return NoAppCache.Instance;
            }

            DictionaryAppCache? cache = context.Features.Get<DictionaryAppCache>();
            if (cache is null)
            {
                cache = new DictionaryAppCache();
                context.Features.Set(cache);
            }

            return cache;
        }
    }

    /// <inheritdoc />
    public object? Get(string key) => Current.Get(key);

    /// <inheritdoc />
    public object? Get(string key, Func<object?> factory) => Current.Get(key, factory);

    /// <summary>Sets a value, in place of one that is there already: the current variation context changes within a request.</summary>
    public bool Set(string key, object? value)
    {
        IRequestCache current = Current;
        current.Remove(key);
        return current.Set(key, value);
    }

    /// <inheritdoc />
    public bool Remove(string key) => Current.Remove(key);

    /// <inheritdoc />
    public IEnumerable<object?> SearchByKey(string keyStartsWith) => Current.SearchByKey(keyStartsWith);

    /// <inheritdoc />
    public IEnumerable<object?> SearchByRegex(string regex) => Current.SearchByRegex(regex);

    /// <inheritdoc />
    public void Clear() => Current.Clear();

    /// <inheritdoc />
    public void Clear(string key) => Current.Clear(key);

    /// <inheritdoc />
    public void ClearOfType(Type type) => Current.ClearOfType(type);

    /// <inheritdoc />
    public void ClearOfType<T>() => Current.ClearOfType<T>();

    /// <inheritdoc />
    public void ClearOfType<T>(Func<string, T, bool> predicate) => Current.ClearOfType(predicate);

    /// <inheritdoc />
    public void ClearByKey(string keyStartsWith) => Current.ClearByKey(keyStartsWith);

    /// <inheritdoc />
    public void ClearByRegex(string regex) => Current.ClearByRegex(regex);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => Current.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
