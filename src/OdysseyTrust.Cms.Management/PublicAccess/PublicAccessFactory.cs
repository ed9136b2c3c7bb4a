using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Members;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.PublicAccess;

/// <summary>Shows who may see a document. Members and groups that are gone are left out.</summary>
internal sealed class PublicAccessFactory(IEntityService entities, IMemberService members, IMemberGroupService groups)
{
    public async Task<PublicAccessResponse> CreateAsync(PublicAccessEntry entry, Guid documentId)
    {
        List<MemberGroupItem> allowedGroups = [];
        foreach (string name in ValuesOf(entry, Constants.Conventions.PublicAccess.MemberRoleRuleType))
        {
            if (await groups.GetByNameAsync(name) is { } group)
            {
                allowedGroups.Add(new MemberGroupItem(group.Key, name, Flags: []));
            }
        }

        return new PublicAccessResponse(
            [.. ValuesOf(entry, Constants.Conventions.PublicAccess.MemberUsernameRuleType).Select(members.GetByUsername).OfType<IMember>().Select(MemberItem.From)],
            allowedGroups,
            KeyOf(entry.ProtectedNodeId) != documentId,
            new ReferenceById(KeyOf(entry.LoginNodeId)),
            new ReferenceById(KeyOf(entry.NoAccessNodeId)));
    }

    private static IEnumerable<string> ValuesOf(PublicAccessEntry entry, string ruleType) =>
        entry.Rules.Where(rule => rule.RuleType == ruleType).Select(rule => rule.RuleValue).OfType<string>();

    private Guid KeyOf(int id) => entities.GetKey(id, UmbracoObjectTypes.Document).Result;
}
