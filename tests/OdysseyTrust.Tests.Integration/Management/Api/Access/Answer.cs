namespace OdysseyTrust.Tests.Integration.Management.Api.Access;

/// <summary>What an operation answers about a node that the caller has no right to.</summary>
internal enum Answer
{
    /// <summary>403.</summary>
    Refused,

    /// <summary>200, as if the node did not exist.</summary>
    Hidden,

    /// <summary>403 to those who have no right to the root.</summary>
    RefusedAtRoot,

    /// <summary>403 to those who have no right to the recycle bin, whatever is in it.</summary>
    RefusedAtBin,

    /// <summary>The operation reads and changes no node.</summary>
    AboutNoNode,
}
