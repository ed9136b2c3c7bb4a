namespace OdysseyTrust.Cms.Persistence.Servers;

/// <summary>A process that serves the site.</summary>
internal sealed class ServerRow
{
    public int Id { get; set; }

    public string? Address { get; set; }

    /// <summary>The machine and application, by which a process knows itself again.</summary>
    public string Identity { get; set; } = string.Empty;

    public DateTime Registered { get; set; }

    public DateTime Accessed { get; set; }

    public bool IsActive { get; set; }

    public bool IsSchedulingPublisher { get; set; }
}
