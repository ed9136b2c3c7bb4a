using System.Collections.Immutable;

namespace OdysseyTrust.Cms.Persistence.Scoping;

/// <summary>
/// The scopes that are open in this flow of execution, innermost first. The stack is immutable, so a flow that branches off (a task
/// started inside a scope) keeps its own view and can't pop what its parent pushed.
/// </summary>
internal sealed class AmbientScopeStack
{
    private readonly AsyncLocal<ImmutableStack<EfCoreScope>?> _scopes = new();

    /// <summary>The innermost scope that is still open; a scope left behind by a flow that outlived it is skipped.</summary>
    public EfCoreScope? Current
    {
        get
        {
            foreach (EfCoreScope scope in _scopes.Value ?? [])
            {
                if (scope.IsOpen)
                {
                    return scope;
                }
            }

            return null;
        }
    }

    /// <summary>The scopes of this flow that were opened inside <paramref name="scope"/> and are still open, innermost first.</summary>
    public IEnumerable<EfCoreScope> OpenInside(EfCoreScope scope)
    {
        ImmutableStack<EfCoreScope> scopes = _scopes.Value ?? [];
        return scopes.Contains(scope) ? scopes.TakeWhile(inner => inner != scope).Where(inner => inner.IsOpen) : [];
    }

    public void Push(EfCoreScope scope) => _scopes.Value = (_scopes.Value ?? []).Push(scope);

    /// <summary>Removes <paramref name="scope"/> and whatever was left open inside it.</summary>
    public void Pop(EfCoreScope scope)
    {
        ImmutableStack<EfCoreScope> scopes = _scopes.Value ?? [];
        if (!scopes.Contains(scope))
        {
            return;
        }

        while (scopes.Peek() != scope)
        {
            scopes = scopes.Pop();
        }

        _scopes.Value = scopes.Pop();
    }
}
