namespace OdysseyTrust.Cms.Management.Api;

/// <summary>Where the Management API is.</summary>
internal static class ManagementApi
{
    /// <summary>The address that its operations start with.</summary>
    public const string Root = "umbraco/management/api/v1";

    /// <summary>The address of the one operation that was made anew.</summary>
    public const string RootOfSecondVersion = "umbraco/management/api/v1.1";

    /// <summary>The header that holds the id of what an operation has made.</summary>
    public const string GeneratedResourceHeader = "Umb-Generated-Resource";

    /// <summary>The header that holds messages for the user, such as that a page was published at an address that another has.</summary>
    public const string NotificationsHeader = "Umb-Notifications";
}
