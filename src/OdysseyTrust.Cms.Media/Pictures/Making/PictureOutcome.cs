namespace OdysseyTrust.Cms.Media.Pictures.Making;

/// <summary>How the making of a picture ended.</summary>
internal enum PictureOutcome
{
    /// <summary>The picture is in the cache.</summary>
    Made,

    /// <summary>The original is damaged, or none of the kinds that pictures are made of.</summary>
    Unreadable,

    /// <summary>The original has more pixels than the site's memory is meant for.</summary>
    TooLarge,

    /// <summary>Too many others were being made for too long.</summary>
    Busy,
}
