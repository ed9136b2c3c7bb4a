using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Management.ConcurrentEdits;

/// <summary>A version that somebody else has stored meanwhile.</summary>
/// <param name="Content">The item as it is stored.</param>
/// <param name="ObjectType">What it is.</param>
internal sealed record NewerVersion(IContentBase Content, UmbracoObjectTypes ObjectType);
