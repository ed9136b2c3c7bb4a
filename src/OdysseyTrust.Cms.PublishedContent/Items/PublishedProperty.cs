using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>
/// A property of a published item. Its value is converted when it is first asked for and kept as long as the converter's
/// <see cref="PropertyCacheLevel"/> allows.
/// </summary>
internal sealed class PublishedProperty(IPublishedPropertyType propertyType, PublishedElement owner, SourceValues source)
    : PublishedPropertyBase(propertyType, PropertyCacheLevel.Element)
{
    /// <summary>A property that does not vary can still show what varies within it, such as the blocks of one culture.</summary>
    private readonly ContentVariation _variations = propertyType.Variations | owner.ContentType.Variations;

    private readonly ConvertedValues _converted = new();

    private ItemContext Context => owner.Context;

    public override bool HasValue(string? culture = null, string? segment = null)
        => PropertyType.IsValue(GetSourceValue(culture, segment), PropertyValueLevel.Source)
            ?? PropertyType.IsValue(GetIntermediate(Contextualize(ConversionStep.Intermediate, culture, segment)), PropertyValueLevel.Inter)
            ?? PropertyType.IsValue(GetValue(culture, segment), PropertyValueLevel.Object)
            ?? false;

    public override object? GetSourceValue(string? culture = null, string? segment = null)
    {
        ContentVariation variations = PropertyType.Variations;
        if (variations == ContentVariation.Nothing)
        {
            return source.Invariant;
        }

        Context.VariationContext.ContextualizeVariation(variations, owner.Id, Alias, ref culture, ref segment);

        return source.For(
            variations.VariesByCulture() ? culture ?? string.Empty : string.Empty,
            variations.VariesBySegment() ? segment ?? string.Empty : string.Empty);
    }

    public override object? GetValue(string? culture = null, string? segment = null)
        => Get(Contextualize(ConversionStep.Object, culture, segment), PropertyType.CacheLevel);

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null)
        => expanding
            ? Get(Contextualize(ConversionStep.ExpandedDeliveryApi, culture, segment), PropertyType.DeliveryApiCacheLevelForExpansion)
            : Get(Contextualize(ConversionStep.DeliveryApi, culture, segment), PropertyType.DeliveryApiCacheLevel);

    // Worth its memory only where the object that is made of it does not last as long.
    private object? GetIntermediate(Conversion conversion)
        => Get(
            conversion with { Step = ConversionStep.Intermediate },
            PropertyType.CacheLevel == PropertyCacheLevel.Element ? PropertyCacheLevel.None : PropertyCacheLevel.Element);

    private object? Get(Conversion conversion, PropertyCacheLevel level)
    {
        if (level == PropertyCacheLevel.None)
        {
            return Convert(conversion);
        }

        // Taken before converting: should it end meanwhile, the value is kept under a lifetime that nobody asks for any more.
        object lifetime = level == PropertyCacheLevel.Element ? Context.Lifetimes.Schema : Context.Lifetimes.Content;
        if (!_converted.TryGet(conversion, lifetime, out object? value))
        {
            value = Convert(conversion);
            _converted.Keep(conversion, lifetime, value);
        }

        return value;
    }

    private object? Convert(Conversion conversion)
        => conversion.Step switch
        {
            ConversionStep.Intermediate => PropertyType.ConvertSourceToInter(
                owner, GetSourceValue(conversion.Culture, conversion.Segment), owner.IsPreview),
            ConversionStep.Object => PropertyType.ConvertInterToObject(
                owner, PropertyCacheLevel.Element, GetIntermediate(conversion), owner.IsPreview),
            _ => PropertyType.ConvertInterToDeliveryApiObject(
                owner,
                PropertyCacheLevel.Element,
                GetIntermediate(conversion),
                owner.IsPreview,
                expanding: conversion.Step == ConversionStep.ExpandedDeliveryApi),
        };

    private Conversion Contextualize(ConversionStep step, string? culture, string? segment)
    {
        // Spares most sites a look at the request for each value.
        if (_variations == ContentVariation.Nothing)
        {
            return new Conversion(step, string.Empty, string.Empty, CurrentFallback());
        }

        Context.VariationContext.ContextualizeVariation(_variations, owner.Id, Alias, ref culture, ref segment);

        return new Conversion(
            step,
            _variations.VariesByCulture() ? culture ?? string.Empty : string.Empty,
            _variations.VariesBySegment() ? segment ?? string.Empty : string.Empty,
            CurrentFallback());
    }

    private LanguageFallback CurrentFallback()
    {
        LanguageFallback current = LanguageFallback.None;
        if (Context.RenderingContext.PropertyRenderingContext is not { } rendering)
        {
            return current;
        }

        foreach (int policy in rendering.Fallback)
        {
            current |= policy switch
            {
                Fallback.Language => LanguageFallback.Language,
                Fallback.DefaultLanguage => LanguageFallback.DefaultLanguage,
                _ => LanguageFallback.None,
            };
        }

        return current;
    }
}
