namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>Which result, for which variation.</summary>
internal readonly record struct Conversion(ConversionStep Step, string Culture, string Segment, LanguageFallback Fallback);
