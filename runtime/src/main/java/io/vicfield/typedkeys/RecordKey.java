package io.vicfield.typedkeys;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Entry;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.former.Target;
import io.vicfield.schema.KeyPattern;

/** The key of a record. It matches every key of the record. */
class RecordKey<T> extends TypedKey<T> {
    final RecordLocation<T> location;
    private final RecordCodec<T> codec;

    RecordKey(RecordLocation<T> location) {
        super(location.root(), location.entry());
        this.location = location;
        this.codec = location.codec();
    }

    @Override
    final String key(Entry below) {
        Place place = codec.place();
        if (!place.wire().exists()) {
            throw nonexistent(place.path());
        }
        return place.key(below);
    }

    @Override
    final KeyPath path(Entry below) {
        return KeyPath.of(below, codec.place().path());
    }

    @Override
    final Target target(Entry below) {
        return below.outer() == null && codec == root
                ? Target.ALL
                : Target.of(below, below.path() + codec.place().path(), null, "");
    }

    @Override
    final boolean isAt(KeyPattern pattern) {
        return path(entry).isAbove(pattern);
    }

    @Override
    final T read(Decoding in) {
        return in.problems().strictly(codec.decode(in, null));
    }

    @Override
    final void write(T value, Encoding out) {
        if (codec.place().hasLevelsLeft()) {
            codec.encode(value, out);
        } else {
            out.problem(codec.place(), "record", cutMessage(codec.place().wire()));
        }
    }
}
