using System.Reflection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Web;

/// <summary>
/// Aliases that a property can't have, since the typed model of its document type has a member of that name already, or since the settings
/// reserve them.
/// </summary>
internal sealed class ReservedFieldNamesService(
    IOptions<ContentPropertySettings> contentSettings,
    IOptions<MediaPropertySettings> mediaSettings,
    IOptions<MemberPropertySettings> memberSettings) : IReservedFieldNamesService
{
    /// <inheritdoc />
    public ISet<string> GetDocumentReservedFieldNames() => MembersOf(typeof(IPublishedContent), contentSettings.Value.ReservedFieldNames);

    /// <inheritdoc />
    public ISet<string> GetMediaReservedFieldNames() => MembersOf(typeof(IPublishedContent), mediaSettings.Value.ReservedFieldNames);

    /// <inheritdoc />
    public ISet<string> GetMemberReservedFieldNames() => MembersOf(typeof(IPublishedMember), memberSettings.Value.ReservedFieldNames);

    private static HashSet<string> MembersOf(Type model, IEnumerable<string> reserved) =>
        new(
            model.GetInterfaces().Append(model)
                .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance))
                .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
                .Select(member => member.Name)
                .Concat(reserved),
            StringComparer.InvariantCultureIgnoreCase);
}
