namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>The fallback policies that change what a converter answers: blocks of another language may stand in.</summary>
[Flags]
internal enum LanguageFallback : byte
{
    None = 0,
    Language = 1,
    DefaultLanguage = 2,
}
