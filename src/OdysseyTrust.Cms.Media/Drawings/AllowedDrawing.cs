using System.Collections.Frozen;

namespace OdysseyTrust.Cms.Media.Drawings;

/// <summary>What a drawing may be made of: shapes, words, colours and filters. Nothing that runs, moves, or is fetched from elsewhere.</summary>
internal static class AllowedDrawing
{
    public static FrozenSet<string> Elements { get; } = Set(
        "svg", "g", "defs", "symbol", "use", "switch", "title", "desc", "style", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
        "tspan", "textPath", "image", "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter", "feBlend",
        "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight",
        "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset",
        "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence");

    /// <summary>Elements that go and leave what is in them, such as a link around a shape.</summary>
    public static FrozenSet<string> Unwrapped { get; } = Set("a");

    public static FrozenSet<string> Attributes { get; } = Set(
        "id", "class", "style", "lang", "role", "tabindex", "x", "y", "x1", "x2", "y1", "y2", "z", "cx", "cy", "r", "rx", "ry", "fr", "fx", "fy", "dx", "dy",
        "d", "points", "width", "height", "viewBox", "version", "baseProfile", "preserveAspectRatio", "transform", "transform-origin", "pathLength",
        "refX", "refY", "orient", "offset", "rotate", "startOffset", "method", "spacing", "side", "textLength", "lengthAdjust", "href",
        "gradientUnits", "gradientTransform", "spreadMethod", "patternUnits", "patternContentUnits", "patternTransform", "clipPathUnits", "maskUnits",
        "maskContentUnits", "markerUnits", "markerWidth", "markerHeight", "filterUnits", "primitiveUnits", "in", "in2", "result", "mode", "type",
        "values", "tableValues", "slope", "intercept", "amplitude", "exponent", "operator", "k1", "k2", "k3", "k4", "order", "kernelMatrix", "divisor",
        "bias", "targetX", "targetY", "edgeMode", "preserveAlpha", "kernelUnitLength", "surfaceScale", "diffuseConstant", "specularConstant",
        "specularExponent", "scale", "xChannelSelector", "yChannelSelector", "azimuth", "elevation", "limitingConeAngle", "pointsAtX", "pointsAtY",
        "pointsAtZ", "stdDeviation", "radius", "baseFrequency", "numOctaves", "seed", "stitchTiles", "systemLanguage", "alignment-baseline",
        "baseline-shift", "clip-path", "clip-rule", "color", "color-interpolation", "color-interpolation-filters", "direction", "display",
        "dominant-baseline", "fill", "fill-opacity", "fill-rule", "filter", "flood-color", "flood-opacity", "font-family", "font-size",
        "font-size-adjust", "font-stretch", "font-style", "font-variant", "font-weight", "image-rendering", "letter-spacing", "lighting-color",
        "marker-end", "marker-mid", "marker-start", "mask", "mask-type", "mix-blend-mode", "opacity", "overflow", "paint-order", "shape-rendering",
        "stop-color", "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
        "stroke-opacity", "stroke-width", "text-anchor", "text-decoration", "text-rendering", "unicode-bidi", "vector-effect", "visibility",
        "word-spacing", "writing-mode", "aria-label", "aria-labelledby", "aria-describedby", "aria-hidden");

    // XML tells "clippath" from "clipPath", and so does a browser.
    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
