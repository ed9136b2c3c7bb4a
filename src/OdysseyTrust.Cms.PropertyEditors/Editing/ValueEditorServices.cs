using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Cms.PropertyEditors.Editing;

/// <summary>The services that every value editor hands to Core's base class, or words its validation messages with.</summary>
internal sealed record ValueEditorServices(
    IShortStringHelper ShortStrings,
    IJsonSerializer Json,
    IIOHelper IO,
    ILocalizedTextService Texts);
