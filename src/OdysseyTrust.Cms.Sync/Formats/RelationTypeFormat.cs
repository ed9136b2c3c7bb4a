using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Formats;

internal sealed class RelationTypeFormat() : SyncFormat<RelationTypeRecord>(SyncKind.RelationTypes)
{
    protected override RelationTypeRecord Read(SyncElement root)
    {
        SyncElement info = root.AllowOnly("Info").Child("Info")
            .AllowOnly("Name", "ParentType", "ChildType", "Bidirectional", "IsDependency");
        return new RelationTypeRecord
        {
            Kind = Kind,
            Key = root.KeyAttribute(),
            Alias = root.RequiredAttribute("Alias"),
            Level = root.NumberAttribute("Level"),
            Name = info.Required("Name"),
            ParentType = info.KeyOrNull("ParentType"),
            ChildType = info.KeyOrNull("ChildType"),
            Bidirectional = info.Flag("Bidirectional"),
            IsDependency = info.Flag("IsDependency"),
        };
    }

    protected override XElement Write(RelationTypeRecord record)
        => Root(
            record,
            new XElement(
                "Info",
                Text("Name", record.Name),
                new XElement("ParentType", record.ParentType),
                new XElement("ChildType", record.ChildType),
                new XElement("Bidirectional", record.Bidirectional),
                new XElement("IsDependency", record.IsDependency)));
}
