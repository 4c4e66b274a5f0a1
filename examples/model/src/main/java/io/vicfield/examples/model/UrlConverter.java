package io.vicfield.examples.model;

import io.vicfield.VicConverter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Stores a {@link URI} as the parts of Go's {@code url.URL}. Every URL has a URI that converts back to the same parts,
 * byte for byte. Some URLs cannot be written in URI syntax, such as a scheme alone. Their URI lists the parts instead:
 * {@code go-url:Scheme=ds}. A URL whose own scheme is {@code go-url} also gets such a URI, so that the two cannot be
 * confused. A part with an unpaired surrogate causes an {@link IllegalArgumentException}, because UTF-8 cannot encode
 * it.
 *
 * <p>Some URIs have no URL. The converter rejects a URI with user information, which Go never stores. It also rejects a
 * URI that would convert back to another URI. All other URIs convert back to an equal URI. Its string may differ in
 * details that Go does not store: {@code file:/a} becomes {@code file:///a}.
 */
public final class UrlConverter implements VicConverter<Url, URI> {
    /** Creates a converter, for codecs. */
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

    /**
     * Rejects user information. Go never stores it, because it is a pointer, so a user name and password would be lost.
     */
    private static void refuseUserInfo(URI uri) {
        String authority = uri.getRawAuthority();
        if (authority != null && authority.indexOf('@') >= 0) {
            throw refusal("is a URI with user information, which is never stored; give credentials elsewhere", uri);
        }
    }

    /** Omits the URI, because any part of it may contain a password. */
    private static IllegalArgumentException refusal(String reason, URI uri) {
        String authority = uri.getRawAuthority();
        String host = authority == null ? "none" : authority.substring(authority.lastIndexOf('@') + 1);
        return new IllegalArgumentException(reason + ". Scheme and host: " + uri.getScheme() + ", " + host);
    }

    /** Returns the first position, from 1, where the URI and the converted URI differ. */
    private int difference(URI uri, Url url) {
        String text = uri.toString();
        String other = fromWire(url).toString();
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same + 1;
    }

    /** Returns the URL in URI syntax, if every part survives the conversion. */
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

    /** Escapes letters outside ASCII, as Go does; a URI may contain them unescaped. */
    private static URI ascii(URI uri) {
        return URI.create(Percent.encodeBeyondAscii(uri.toString()));
    }
}
