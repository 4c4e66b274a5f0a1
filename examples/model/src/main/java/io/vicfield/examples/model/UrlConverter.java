package io.vicfield.examples.model;

import io.vicfield.VicConverter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Stores a {@link URI} as the parts of Go's {@code url.URL}. Every URL has a URI, and comes back from it with the same
 * parts, byte for byte. Those that no URI can express in its own syntax, such as a scheme alone, have one that spells
 * out their parts: {@code go-url:Scheme=ds}. So does a URL whose own scheme is {@code go-url}, that the two be told
 * apart. Only a part with a lone surrogate is an {@link IllegalArgumentException}: it has no UTF-8.
 *
 * <p>Not every URI has a URL: one with user information, which Go never stores, is refused, and one that would come
 * back as another. URIs that do come back are equal; the text may differ where Go keeps no trace of it, {@code
 * file:/a} comes back as {@code file:///a}.
 */
public final class UrlConverter implements VicConverter<Url, URI> {
    /** For codecs. */
    public UrlConverter() {}

    @Override
    public Url toWire(URI value) {
        refuseUserInfo(value);
        Url url = UrlParts.isScheme(value.getScheme())
                ? UrlParts.parse(value.getRawSchemeSpecificPart())
                : UrlParser.parse(value.toString());
        if (!Percent.isEncodable(value.toString()) || !ascii(fromWire(url)).equals(ascii(value))) {
            throw refusal(
                    "is a URI that would come back as another one, from character " + difference(value, url) + " on",
                    value);
        }
        return url;
    }

    @Override
    public URI fromWire(Url wire) {
        return express(wire).orElseGet(() -> URI.create(UrlParts.print(wire)));
    }

    /** Go's user information is a pointer that is never stored: a password would be lost, and its user with it. */
    private static void refuseUserInfo(URI uri) {
        String authority = uri.getRawAuthority();
        if (authority != null && authority.indexOf('@') >= 0) {
            throw refusal("is a URI with user information, which is never stored; give credentials elsewhere", uri);
        }
    }

    /** Without the URI: any part of it may be, or hold, a password. */
    private static IllegalArgumentException refusal(String reason, URI uri) {
        String authority = uri.getRawAuthority();
        String host = authority == null ? "none" : authority.substring(authority.lastIndexOf('@') + 1);
        return new IllegalArgumentException(reason + ". Scheme and host: " + uri.getScheme() + ", " + host);
    }

    /** Counted from 1: where the URI and what would come back differ first. */
    private int difference(URI uri, Url url) {
        String text = uri.toString();
        String other = fromWire(url).toString();
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same + 1;
    }

    /** The URL in a URI's own syntax, if every part comes back from that. */
    private static Optional<URI> express(Url url) {
        String text = UrlPrinter.print(url);
        boolean comesBack = Percent.isEncodable(text) && UrlParser.parse(text).equals(url);
        if (!comesBack || UrlParts.isScheme(url.scheme())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Letters beyond ASCII may be escaped or not; Go escapes them. */
    private static URI ascii(URI uri) {
        return URI.create(Percent.encodeBeyondAscii(uri.toString()));
    }
}
