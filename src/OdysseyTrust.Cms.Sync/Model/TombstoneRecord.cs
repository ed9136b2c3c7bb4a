namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>The <c>Empty</c> file that stays behind when an item is deleted or renamed.</summary>
internal sealed record TombstoneRecord : SyncRecord
{
    public required TombstoneChange Change { get; init; }

    public override string Identity
        => Kind == SyncKind.Languages || Kind == SyncKind.Domains ? Alias.ToUpperInvariant() : base.Identity;
}
