using OdysseyTrust.Cms.PropertyEditors.Sanitizing;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.RichText;

public sealed class RichTextSanitizerTests
{
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
    [TestCase("""<img src="/media/a.jpg?rmode=max&amp;width=500" data-udi="umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1" alt="">""")]
    [TestCase("""<umb-rte-block data-content-key="9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1"></umb-rte-block>""")]
    [TestCase("""<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>""")]
    public void What_staff_may_use_stays_as_it_is(string html)
    {
        string sanitized = _sanitizer.Sanitize(html);

        Assert.That(sanitized, Is.EqualTo(html));
    }
}
