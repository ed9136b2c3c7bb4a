using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace OdysseyTrust.Cms.Persistence.UserGroups;

/// <summary>Turns rows into Core's granular permissions, of which each kind is a type.</summary>
internal static class GranularPermissions
{
    public static IGranularPermission ToGranularPermission(this GranularPermissionRow row) => row switch
    {
        { Context: DocumentGranularPermission.ContextType, Node: { } node } =>
            new DocumentGranularPermission { Key = node.Key, Permission = row.Permission },
        { Context: DocumentPropertyValueGranularPermission.ContextType, Node: { } node } =>
            new DocumentPropertyValueGranularPermission { Key = node.Key, Permission = row.Permission },
        { Context: ElementGranularPermission.ContextType, Node: { } node } =>
            new ElementGranularPermission { Key = node.Key, Permission = row.Permission },
        _ => new UnknownTypeGranularPermission { Context = row.Context, Permission = row.Permission },
    };
}
