package io.vicfield.source;

import io.vicfield.VicCodec;
import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSource;
import java.util.ArrayList;
import java.util.List;

/**
 * A source whose users know its keys by other names, for example options or environment variables.
 *
 * @since 0.1
 */
public interface NamedSource extends VicSource {
    /**
     * Returns the user's name of a key, for example {@code environment variable APP_PORT}.
     *
     * @param key the key, with its header
     * @return the user's name; the key itself if it has no other name
     */
    String nameOf(String key);

    /**
     * Decodes a record from this source.
     *
     * @param <T> the record's type
     * @param codec the record's codec
     * @return the decoded record
     * @throws VicDecodeException if the codec throws it; problems show {@link #nameOf names} instead of keys
     */
    default <T> T read(VicCodec<T> codec) {
        try {
            return codec.decode(this);
        } catch (VicDecodeException e) {
            throw named(e);
        }
    }

    /**
     * Decodes a record over an existing one.
     *
     * @param <T> the record's type
     * @param codec the record's codec
     * @param base the record that supplies the values of missing keys
     * @return the decoded record
     * @throws VicDecodeException if the codec throws it; problems show {@link #nameOf names} instead of keys
     */
    default <T> T read(VicCodec<T> codec, T base) {
        try {
            return codec.decode(this, base);
        } catch (VicDecodeException e) {
            throw named(e);
        }
    }

    /**
     * Returns a source whose names of keys include a place, for example {@code guestinfo.vice./log in web.vmx}.
     *
     * @param where the name of the place, for example {@code web.vmx}
     * @param source the source to read from
     * @return the source
     */
    static NamedSource in(String where, VicSource source) {
        return new Renamed(source, key -> key, key -> key + " in " + where);
    }

    private VicDecodeException named(VicDecodeException e) {
        List<VicProblem> problems = new ArrayList<>();
        for (VicProblem problem : e.problems()) {
            String name = nameOf(problem.key());
            problems.add(new VicProblem(name, problem.path(), problem.expected(), problem.message()));
        }
        return new VicDecodeException(problems);
    }
}
