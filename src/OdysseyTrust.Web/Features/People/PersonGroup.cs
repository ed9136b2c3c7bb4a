using OdysseyTrust.ContentModels;

namespace OdysseyTrust.Web.Features.People;

/// <summary>The people of a group, such as the trustees.</summary>
public sealed record PersonGroup(string Name, IReadOnlyList<Person> People);
