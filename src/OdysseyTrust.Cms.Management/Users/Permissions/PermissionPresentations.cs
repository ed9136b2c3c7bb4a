using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace OdysseyTrust.Cms.Management.Users.Permissions;

/// <summary>Between Core's granular permissions, one for each verb, and the API's, one for each thing that they are about.</summary>
internal static class PermissionPresentations
{
    /// <summary>Stands between a property type's key and a verb in a permission on a property's value.</summary>
    private const char PropertySeparator = '|';

    public static IReadOnlyList<IPermissionPresentation> From(IEnumerable<IGranularPermission> permissions) =>
        [.. permissions.GroupBy(permission => (permission.Context, permission.Key, PropertyOf(permission))).Select(Present)];

    public static IEnumerable<IGranularPermission> ToCore(IEnumerable<IPermissionPresentation> presentations) => presentations.SelectMany(ToCore);

    private static IPermissionPresentation Present(IGrouping<(string Context, Guid? Key, Guid? Property), IGranularPermission> group)
    {
        string[] verbs = [.. group.Select(VerbOf).Where(verb => verb.Length > 0).Distinct()];
        return group.Key switch
        {
            (DocumentGranularPermission.ContextType, { } key, _) => new DocumentPermissionPresentation(new ReferenceById(key), verbs),
            (ElementGranularPermission.ContextType, { } key, _) => new ElementPermissionPresentation(new ReferenceById(key), verbs),
            (DocumentPropertyValueGranularPermission.ContextType, { } key, { } property) =>
                new DocumentPropertyValuePermissionPresentation(new ReferenceById(key), new ReferenceById(property), verbs),
            _ => new UnknownTypePermissionPresentation(verbs, group.Key.Context),
        };
    }

    private static IEnumerable<IGranularPermission> ToCore(IPermissionPresentation presentation) => presentation switch
    {
        DocumentPermissionPresentation document => VerbsOf(document).Select(verb => new DocumentGranularPermission { Key = document.Document.Id, Permission = verb }),
        ElementPermissionPresentation element => VerbsOf(element).Select(verb => new ElementGranularPermission { Key = element.Element.Id, Permission = verb }),
        DocumentPropertyValuePermissionPresentation value => VerbsOf(value).Select(verb => new DocumentPropertyValueGranularPermission
        {
            Key = value.DocumentType.Id,
            Permission = $"{value.PropertyType.Id}{PropertySeparator}{verb}",
        }),
        UnknownTypePermissionPresentation unknown => unknown.Verbs.Select(verb => new UnknownTypeGranularPermission { Context = unknown.Context, Permission = verb }),
        _ => throw new NotSupportedException($"{presentation.GetType().Name} is no kind of permission that is stored."),
    };

    /// <summary>To allow nothing is stored as an empty verb: without it, what may be done to all would count.</summary>
    private static IEnumerable<string> VerbsOf(IPermissionPresentation presentation) => presentation.Verbs.DefaultIfEmpty(string.Empty);

    private static Guid? PropertyOf(IGranularPermission permission) =>
        permission.Context == DocumentPropertyValueGranularPermission.ContextType
        && Guid.TryParse(permission.Permission.Split(PropertySeparator)[0], out Guid property)
            ? property
            : null;

    private static string VerbOf(IGranularPermission permission) =>
        PropertyOf(permission) is null ? permission.Permission : permission.Permission[(permission.Permission.IndexOf(PropertySeparator) + 1)..];
}
