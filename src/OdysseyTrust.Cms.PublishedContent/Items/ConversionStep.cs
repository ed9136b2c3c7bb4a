namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>The results of a property value converter.</summary>
internal enum ConversionStep : byte
{
    Intermediate,
    Object,
    DeliveryApi,
    ExpandedDeliveryApi,
}
