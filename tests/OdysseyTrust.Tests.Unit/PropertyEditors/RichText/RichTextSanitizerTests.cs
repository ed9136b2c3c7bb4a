using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using OdysseyTrust.Cms.PropertyEditors.Sanitizing;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.RichText;

public sealed class RichTextSanitizerTests
{
    private const int Mixtures = 1000;

    private readonly RichTextSanitizer _sanitizer = new();

    [TestCase("<p>Hi<script>alert(1)</script></p>", "<p>Hi</p>")]
    [TestCase("<style>p{}</style><p>Hi</p>", "<p>Hi</p>")]
    [TestCase("""<p style="color:red" onclick="alert(1)">Hi</p>""", "<p>Hi</p>")]
    [TestCase("""<img src="/media/a.jpg" onerror="alert(1)" alt="A">""", """<img src="/media/a.jpg" alt="A">""")]
    [TestCase("""<a href="javascript:alert(1)">Hi</a>""", "<a>Hi</a>")]
    [TestCase("""<a href="JaVa&#x09;Script:alert(1)">Hi</a>""", "<a>Hi</a>")]
    [TestCase("""<a href="data:text/html,x">Hi</a>""", "<a>Hi</a>")]
    [TestCase("""<p><iframe src="https://example.org"></iframe>Hi</p>""", "<p>Hi</p>")]
    [TestCase("""<form action="/x"><input name="a"></form>Hi""", "Hi")]
    [TestCase("""<a href="&#106;avascript&colon;alert(1)">Hi</a>""", "<a>Hi</a>")]
    [TestCase("""<a href="vbscript:x">Hi</a>""", "<a>Hi</a>")]
    [TestCase("""<img src="x" srcset="javascript:alert(1)" onload=alert(1)>""", """<img src="x">""")]
    [TestCase("""<div style="background:url(javascript:alert(1))">Hi</div>""", "<div>Hi</div>")]
    [TestCase("""<div style="width:expression(alert(1))">Hi</div>""", "<div>Hi</div>")]
    [TestCase("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>", "")]
    [TestCase("<object data='x.swf'></object><embed src='x.swf'><base href='//evil.example'><meta http-equiv=refresh content=0>Hi", "Hi")]
    [TestCase("<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>", "<img src=\"x\">'&gt;")]
    [TestCase("<template><script>alert(1)</script></template>Hi", "Hi")]
    [TestCase("<svg/onload=alert(1)>", "")]
    [TestCase("""<video src="https://example.org/a.mp4" onplay="x" controls></video>""", """<video src="https://example.org/a.mp4" controls=""></video>""")]
    [TestCase("""<svg><a xlink:href="javascript:alert(1)"><text>Hi</text></a></svg>""", "")]
    public void What_can_do_harm_is_taken_out(string html, string expected)
    {
        string sanitized = _sanitizer.Sanitize(html);

        Assert.That(sanitized, Is.EqualTo(expected));
    }

    [TestCase("""<p class="lead">Hi <strong>you</strong><br></p>""")]
    [TestCase("""<a href="/{localLink:9d3a0ac04a514a5ba2f5d4f0c8a4c6a1}" type="document" title="About">About</a>""")]
    [TestCase("""<a href="{localLink:umb://document/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1}">About</a>""")]
    [TestCase("""<a href="https://example.org/?a=1&amp;b=2#c" target="_blank" rel="noopener">There</a>""")]
    [TestCase("""<a href="mailto:office@example.org">Mail</a><a href="tel:+441332000000">Call</a>""")]
    [TestCase("""<a href="umb://document/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1" data-udi="umb://document/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1">About</a>""")]
    [TestCase("""<p>In a line <umb-rte-block-inline data-content-key="9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1"></umb-rte-block-inline></p>""")]
    [TestCase("<h2>Heading</h2><ul><li>One<ol start=\"3\"><li>Two</li></ol></li></ul><blockquote>Quote</blockquote><hr>")]
    [TestCase("""<img src="/media/a.jpg?rmode=max&amp;width=500" data-udi="umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1" alt="">""")]
    [TestCase("""<umb-rte-block data-content-key="9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1"></umb-rte-block>""")]
    [TestCase("""<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>""")]
    public void What_staff_may_use_stays_as_it_is(string html)
    {
        string sanitized = _sanitizer.Sanitize(html);

        Assert.That(sanitized, Is.EqualTo(html));
    }

    [Test]
    public void A_film_of_another_site_is_a_link_that_loads_nothing()
    {
        string saved = _sanitizer.Sanitize(
            """<p><span class="umb-embed-holder" data-embed-url="https://www.youtube.com/watch?v=a&amp;t=1" data-embed-width="360"><iframe src="https://www.youtube.com/embed/a"></iframe></span></p>""");

        Assert.Multiple(() =>
        {
            Assert.That(saved, Does.Contain("""<a href="https://www.youtube.com/watch?v=a&amp;t=1">Open on www.youtube.com</a>"""));
            Assert.That(saved, Does.Contain("data-embed-url=").And.Contain("umb-embed-holder").And.Not.Contain("iframe"));
            Assert.That(_sanitizer.Sanitize(saved), Is.EqualTo(saved));
        });
    }

    [Test]
    public void A_film_of_nowhere_is_taken_out()
    {
        string saved = _sanitizer.Sanitize("""<p>Hi<span class="umb-embed-holder" data-embed-url="javascript:alert(1)">x</span></p>""");

        Assert.That(saved, Is.EqualTo("<p>Hi</p>"));
    }

    [Test]
    public void No_mixture_of_parts_leaves_anything_that_runs() => Prop.ForAll(Pieces().ToArbitrary(), html =>
    {
        // As a browser reads it, which may not be as it was written.
        IHtmlElement body = new HtmlParser().ParseDocument(_sanitizer.Sanitize(html)).Body!;

        return body.QuerySelectorAll("*").All(element => AllowedMarkup.Tags.Contains(element.LocalName) && element.Attributes.All(IsHarmless));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Mixtures));

    private static bool IsHarmless(IAttr attribute)
        => (AllowedMarkup.Attributes.Contains(attribute.Name) || attribute.Name.StartsWith("data-", StringComparison.Ordinal))
            && !(AllowedMarkup.UriAttributes.Contains(attribute.Name) && attribute.Value.Contains("script:", StringComparison.OrdinalIgnoreCase));

    private static Gen<string> Pieces()
    {
        Gen<string> piece = Gen.Elements(
            "<p>", "</p>", "<a href='javascript:alert(1)'>", "<a href=' jAvA\tscript:alert(1)'>", "</a>", "<script>", "</script>", "alert(1)", "<style>", "</style>",
            "<svg>", "</svg>", "<math>", "</math>", "<mtext>", "<table>", "<td onclick=alert(1)>", "</table>", "<img src=x onerror=alert(1)>", "<!--", "-->", "<![CDATA[", "]]>",
            "<title>", "</title>", "<textarea>", "</textarea>", "<noscript>", "</noscript>", "<iframe srcdoc='<script>alert(1)</script>'>", "</iframe>",
            "<details open ontoggle=alert(1)>", "<form action=javascript:alert(1)>", "<input autofocus onfocus=alert(1)>", "&lt;script&gt;", "<", ">", "\"", "'", "<b style='x:y'>",
            "<span class=umb-embed-holder data-embed-url=javascript:alert(1)>", "</span>", "<umb-rte-block onclick=alert(1)>", "\u0000", "<foreignObject>", "<annotation-xml encoding='text/html'>");
        return piece.ArrayOf().Select(string.Concat);
    }
}
