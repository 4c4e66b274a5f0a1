package io.vicfield.source;

import io.vicfield.VicCodec;
import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSource;
import java.util.ArrayList;
import java.util.List;

/** A source whose users know its keys by other names: options, environment variables, keys in a file. */
public interface NamedSource extends VicSource {
    /** What a user calls the key, {@code environment variable APP_PORT} say; the key itself if there is no such name. */
    String nameOf(String key);

    /**
     * Reads a record.
     *
     * @throws VicDecodeException as from the codec, with {@link #nameOf names} in place of keys
     */
    default <T> T read(VicCodec<T> codec) {
        try {
            return codec.decode(this);
        } catch (VicDecodeException e) {
            throw named(e);
        }
    }

    /**
     * Reads over an existing record.
     *
     * @throws VicDecodeException as from the codec, with {@link #nameOf names} in place of keys
     */
    default <T> T read(VicCodec<T> codec, T base) {
        try {
            return codec.decode(this, base);
        } catch (VicDecodeException e) {
            throw named(e);
        }
    }

    /** A source that says where its keys are: {@code guestinfo.vice./log in web.vmx}. */
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
