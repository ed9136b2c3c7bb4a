using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.RichText;

/// <summary>Sanitized markup with its blocks, before links are resolved and blocks are rendered.</summary>
internal sealed record RichTextIntermediateValue(string Markup, RichTextBlockModel? RichTextBlockModel) : IRichTextEditorIntermediateValue;
