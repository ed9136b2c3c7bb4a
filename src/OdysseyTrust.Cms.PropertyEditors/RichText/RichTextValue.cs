using Umbraco.Cms.Core.Models.Blocks;

namespace OdysseyTrust.Cms.PropertyEditors.RichText;

/// <summary>Rich text as it is stored: <c>{"markup":"...","blocks":{...}}</c>.</summary>
internal sealed record RichTextValue(string? Markup, RichTextBlockValue? Blocks);
