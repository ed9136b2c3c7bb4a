namespace OdysseyTrust.Cms.Management.RelationTypes;

/// <summary>A kind of relation.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Alias">Its alias.</param>
/// <param name="ParentObject">What relates; anything when it is missing.</param>
/// <param name="ChildObject">What is related to; anything when it is missing.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsBidirectional">Whether it holds the other way round too.</param>
/// <param name="IsDependency">Whether what is related to must not go as long as the other is there.</param>
internal sealed record RelationTypeResponse(
    Guid Id, string Alias, ObjectTypeResponse? ParentObject, ObjectTypeResponse? ChildObject, string Name, bool IsBidirectional, bool IsDependency);
