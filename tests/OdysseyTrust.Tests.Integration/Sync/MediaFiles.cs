namespace OdysseyTrust.Tests.Integration.Sync;

/// <summary>Media types and items as uSync files.</summary>
internal static class MediaFiles
{
    public const string Key = "9d3f0000-aaaa-4bbb-8ccc-000000000001";

    public static string File(string name, string value)
        => $"""
            <?xml version="1.0" encoding="utf-8"?>
            <Media Key="{Key}" Alias="{name}" Level="1">
              <Info>
                <Parent Key="00000000-0000-0000-0000-000000000000"></Parent>
                <Path>/{name}</Path>
                <Trashed>false</Trashed>
                <ContentType>File</ContentType>
                <CreateDate>2026-01-01T09:00:00</CreateDate>
                <NodeName Default="{name}" />
                <SortOrder>0</SortOrder>
              </Info>
              <Properties>
                <umbracoFile>
                  {value}
                </umbracoFile>
              </Properties>
            </Media>
            """;
}
