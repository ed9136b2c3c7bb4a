using Microsoft.AspNetCore.Mvc;

namespace OdysseyTrust.Tests.Benchmarks.Bare;

/// <summary>A page as plain MVC would serve it. Public, since MVC finds no other.</summary>
public sealed class BareController(IServiceProvider services) : Controller
{
    [HttpGet("/")]
    public IActionResult Index() => View("~/Bare/Bare.cshtml", ((BarePage)services.GetService(typeof(BarePage))!).Html);
}
