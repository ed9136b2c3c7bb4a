using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Formats;

/// <summary>
/// How items of one kind look in a file. Element names, their order and their spelling are uSync's (format 10.7.0), seen in files
/// of public sites.
/// </summary>
internal interface ISyncFormat
{
    SyncKind Kind { get; }

    /// <exception cref="Files.SyncFaultException">The element does not follow the format.</exception>
    SyncRecord Read(SyncElement root);

    /// <summary>The record in uSync's order: the same record always gives the same text.</summary>
    XElement Write(SyncRecord record);
}
