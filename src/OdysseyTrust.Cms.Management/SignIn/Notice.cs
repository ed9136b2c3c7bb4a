namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>A page that says one thing and leads on.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Text">What to know, or to do.</param>
/// <param name="Address">Where to go on.</param>
/// <param name="Label">What is there.</param>
internal sealed record Notice(string Title, string Text, string Address, string Label);
