namespace OdysseyTrust.Cms.Management.Members;

/// <summary>How a member signs in.</summary>
internal enum MemberKind
{
    /// <summary>At the site.</summary>
    Default,

    /// <summary>As a program.</summary>
    Api,

    /// <summary>By another party only.</summary>
    ExternalOnly,
}
