using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Consents;

/// <summary>That someone agreed, or no longer agrees, to something.</summary>
internal sealed class ConsentRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    /// <summary>Whether this is the last word of the source on the action.</summary>
    public bool Current { get; set; }

    /// <summary>Who: a user or member, as a text.</summary>
    public string Source { get; set; } = string.Empty;

    /// <summary>Who asked: a group of actions.</summary>
    public string Context { get; set; } = string.Empty;

    /// <summary>What was agreed to.</summary>
    public string Action { get; set; } = string.Empty;

    public ConsentState State { get; set; }

    public string? Comment { get; set; }

    public DateTime CreateDate { get; set; }
}
