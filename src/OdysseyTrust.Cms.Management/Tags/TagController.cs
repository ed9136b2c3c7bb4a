using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Tags;

/// <summary>The tags that editors have used, to choose from.</summary>
[SectionAccess(Constants.Applications.Content, Constants.Applications.Media)]
[Route(ManagementApi.Root + "/tag")]
internal sealed class TagController(ITagService tags) : ManagementApiController
{
    [HttpGet]
    public PagedResponse<TagResponse> Find(string? query, string? tagGroup, string? culture, int skip = 0, int take = DefaultTake)
    {
        ITag[] found = [.. tags.GetAllTags(tagGroup, culture)
            .Where(tag => tag.Text.Contains(query ?? string.Empty, StringComparison.OrdinalIgnoreCase))
            .OrderBy(tag => tag.Text, StringComparer.OrdinalIgnoreCase)];
        return found.ToPage(skip, take, tag => new TagResponse(tag.Key, tag.Text, tag.Group, tag.NodeCount));
    }
}
