namespace OdysseyTrust.Tests.Integration.Management.Api.Access;

/// <summary>A node that a user has no right to, and what belongs to it.</summary>
/// <param name="Own">A node that they have rights to.</param>
/// <param name="Other">The node.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parent">What it lies below.</param>
/// <param name="Type">A type that such nodes can have.</param>
/// <param name="Version">One of its versions, if it has any.</param>
/// <param name="Redirect">A redirect to it, if there is one.</param>
/// <param name="Trashed">A node in the recycle bin that lay below the same parent.</param>
internal sealed record Nodes(Guid Own, Guid Other, string Name, Guid Parent, Guid Type, Guid Version = default, Guid Redirect = default, Guid Trashed = default);
