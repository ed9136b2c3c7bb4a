using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using OdysseyTrust.Cms.Media.Drawings;

namespace OdysseyTrust.Tests.Unit.Media.Drawings;

public sealed class SvgSanitizerTests
{
    private const string Open = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">""";
    private const string Close = "</svg>";

    [TestCase("<script>alert(1)</script>")]
    [TestCase("""<script xlink:href="https://evil.example/x.js"/>""")]
    [TestCase("""<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>""")]
    [TestCase("""<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="javascript:alert(1)"/></body></foreignObject>""")]
    [TestCase("""<handler type="application/ecmascript">alert(1)</handler>""")]
    [TestCase("""<style>@import "https://evil.example/x.css";</style>""")]
    [TestCase("""<style>rect{fill:url(https://evil.example/x)}</style>""")]
    [TestCase("""<style>rect{fill:u\72l(https://evil.example/x)}</style>""")]
    [TestCase("""<style>rect{content:"/*";fill:url(//evil.example/x);x:"*/"}</style>""")]
    [TestCase("""<style>rect{background:image-set("https://evil.example/x" 1x)}</style>""")]
    [TestCase("""<set attributeName="href" to="javascript:alert(1)"/>""")]
    [TestCase("""<animate attributeName="href" values="javascript:alert(1)"/>""")]
    [TestCase("<?xml-stylesheet href='https://evil.example/x.css'?>")]
    [TestCase("<!-- <script>alert(1)</script> -->")]
    [TestCase("""<metadata><rdf xmlns="urn:x">office@example.org</rdf></metadata>""")]
    public void An_element_should_go_when_it_could_run_or_fetch(string element)
    {
        string clean = Sanitize($"{Open}{element}{Close}")!;

        Assert.That(XElement.Parse(clean).Nodes(), Is.Empty, clean);
    }

    [TestCase("""onload="alert(1)" """)]
    [TestCase("""OnClick="alert(1)" """)]
    [TestCase("""style="fill:url('https://evil.example/x')" """)]
    [TestCase("""fill="url(https://evil.example/x)" """)]
    [TestCase("""fill="url( &quot;//evil.example/x&quot;)" """)]
    [TestCase("""filter="src('https://evil.example/x')" """)]
    [TestCase("""href="javascript:alert(1)" """)]
    [TestCase("""xlink:href="https://evil.example/x.svg#a" """)]
    [TestCase("""href="data:image/svg+xml;base64,PHN2Zy8+" """)]
    [TestCase("""xml:base="https://evil.example/" """)]
    [TestCase("""xmlns:x="urn:x" x:href="javascript:alert(1)" """)]
    [TestCase("""ping="https://evil.example/" """)]
    public void An_attribute_should_go_when_it_could_run_or_fetch(string attribute)
    {
        string clean = Sanitize($"{Open}<use {attribute}/>{Close}")!;

        Assert.That(XElement.Parse(clean).Elements().Single().Attributes(), Is.Empty, clean);
    }

    [TestCase("""<rect x="1" y="2" width="3" height="4" rx="1" fill="#1b365d" stroke-width=".5" transform="rotate(45)" />""")]
    [TestCase("""<g id="a" class="b" style="fill:url(#g);opacity:.5"><path d="M0 0h1v1z" fill="url('#g')" /></g>""")]
    [TestCase("""<defs><linearGradient id="g" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="red" /></linearGradient></defs>""")]
    [TestCase("""<style>.a{fill:#fff}/* colours */.b{fill:url(#g)}</style>""")]
    [TestCase("""<use href="#a" /><use xlink:href="#a" />""")]
    [TestCase("""<image width="1" height="1" xlink:href="data:image/png;base64,iVBORw0KGgo=" />""")]
    [TestCase("""<text x="1">Our <tspan>Children</tspan> Thrive</text>""")]
    [TestCase("""<title>Mark</title><desc>A rising sun</desc>""")]
    public void What_a_drawing_is_made_of_should_stay(string content)
    {
        string clean = Sanitize($"{Open}{content}{Close}")!;

        Assert.That(clean, Is.EqualTo($"{Open}{content}{Close}"));
    }

    [Test]
    public void A_shape_should_stay_when_the_link_around_it_goes()
    {
        string clean = Sanitize($"""{Open}<a xlink:href="javascript:alert(1)"><rect width="1" onclick="alert(1)" /></a>{Close}""")!;

        Assert.That(clean, Is.EqualTo($"""{Open}<rect width="1" />{Close}"""));
    }

    [Test]
    public void A_document_type_should_go_when_a_drawing_program_wrote_one()
    {
        string clean = Sanitize($"""<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">{Open}{Close}""")!;

        Assert.That(clean, Does.StartWith("<svg").And.Not.Contains("DOCTYPE"));
    }

    [TestCase("")]
    [TestCase("<html/>")]
    [TestCase("<svg/>")]
    [TestCase("<svg xmlns='http://www.w3.org/2000/svg'>")]
    [TestCase("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>")]
    [TestCase("<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>")]
    public void A_file_should_be_refused_when_it_is_no_sound_drawing(string svg)
    {
        Assert.That(Sanitize(svg), Is.Null);
    }

    [Test]
    public void A_drawing_should_be_refused_when_it_is_nested_to_exhaust()
    {
        Assert.That(Sanitize(Open + string.Concat(Enumerable.Repeat("<g>", 10_000)) + string.Concat(Enumerable.Repeat("</g>", 10_000)) + Close), Is.Null);
    }

    [Test]
    public void No_mixture_of_parts_should_leave_anything_that_runs() => Prop.ForAll(Drawings().ToArbitrary(), drawing =>
    {
        string? clean = Sanitize(drawing);
        XElement root = XElement.Parse(clean!);

        return root.DescendantsAndSelf().All(element => AllowedDrawing.Elements.Contains(element.Name.LocalName))
            && root.DescendantsAndSelf().Attributes().All(attribute => !attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            && root.DescendantsAndSelf().Attributes().Select(attribute => attribute.Value).Concat(root.Descendants().Where(IsStyle).Select(style => style.Value))
                .All(value => !value.Contains("javascript", StringComparison.OrdinalIgnoreCase) && !value.Contains("evil.example", StringComparison.OrdinalIgnoreCase))
            && Sanitize(clean!) == clean;
    }).QuickCheckThrowOnFailure();

    private static Gen<string> Drawings() => Elements(4).Select(content => $"{Open}{content}{Close}");

    private static Gen<string> Elements(int depth)
    {
        Gen<string> attribute = Gen.Elements(
            "onload='alert(1)'", "href='javascript:alert(1)'", "xlink:href='JAVASCRIPT:alert(1)'", "style='x:url(//evil.example)'", "fill='red'", "id='a'",
            "xlink:href='#a'", "fill='url(#a)'", "filter='url(https://evil.example)'", string.Empty);
        Gen<string> name = Gen.Elements("g", "a", "use", "script", "style", "foreignObject", "image", "animate", "rect", "text", "SCRIPT", "svg");
        Gen<string> content = depth == 0 ? Gen.Elements("alert(1)", "@import 'https://evil.example'", "Hi", string.Empty)
            : Gen.ArrayOf(Elements(depth - 1), 2).Select(string.Concat);
        return from tag in name
               from value in attribute
               from inner in content
               select $"<{tag} {value}>{inner}</{tag}>";
    }

    private static bool IsStyle(XElement element) => element.Name.LocalName == "style";

    private static string? Sanitize(string svg)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(svg));
        return SvgSanitizer.Sanitize(stream) is { } clean ? Encoding.UTF8.GetString(clean) : null;
    }
}
