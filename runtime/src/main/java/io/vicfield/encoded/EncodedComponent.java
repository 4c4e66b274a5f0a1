package io.vicfield.encoded;

import io.vicfield.TextEncoding;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A component whose text has an encoding. The key is a whole key at the root, and a companion key names the encoding.
 *
 * @since 0.1
 */
public final class EncodedComponent<T> extends ScalarComponent<T> {
    private final EncodedText text;

    /** Creates a component with this key, which has the encoding to write. */
    public EncodedComponent(ComponentKey key, Scalar<T> type, boolean optional) {
        super(key, type, optional);
        this.text = EncodedText.of(type);
    }

    @Override
    protected void store(String value, Encoding out) {
        TextEncoding encoding = key().metadata().encoding();
        try {
            out.put(key(), key().text(out.entry()), text.encode(value, encoding));
        } catch (IllegalArgumentException e) {
            out.problem(key(), null, type().type(), String.valueOf(e.getMessage()));
        }
        if (encoding != TextEncoding.PLAIN) {
            out.put(key(), Companion.of(key()), encoding.text());
        }
    }

    @Override
    protected @Nullable String stored(Decoding in) {
        String value = super.stored(in);
        return value == null ? null : decoded(value, in.find(key(), Companion.of(key())), in);
    }

    /** The text of a value; null, with a problem, if it cannot be decoded. The value counts as missing then. */
    private @Nullable String decoded(String value, @Nullable String named, Decoding in) {
        TextEncoding encoding = Companion.read(named);
        if (encoding == null) {
            in.unreadableBeside(key(), Companion.of(key()), String.valueOf(named), "base64 or gzip+base64");
            return null;
        }
        try {
            String plain = text.decode(value, encoding);
            return plain.isEmpty() ? in.missingText(key()) : plain;
        } catch (IllegalArgumentException e) {
            in.problem(key(), null, encoding.text(), String.valueOf(e.getMessage()));
            return null;
        }
    }

    @Override
    public Shape shape() {
        return new Shape.Encoded(type());
    }

    @Override
    protected ScalarComponent<T> with(ComponentKey other) {
        return new EncodedComponent<>(other, type(), isOptional());
    }
}
