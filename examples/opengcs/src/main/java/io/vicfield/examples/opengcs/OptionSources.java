package io.vicfield.examples.opengcs;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSource;
import io.vicfield.source.Environment;
import io.vicfield.source.Layers;
import io.vicfield.source.NamedSource;
import io.vicfield.source.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a user's options by their current names, and otherwise by the names of the first release. Also reads an
 * environment variable.
 */
final class OptionSources {
    private static final Map<String, String> FIRST_RELEASE = Map.of(
            "lcow.kirdpath",
            "opengcskirdpath",
            "lcow.kernel",
            "opengcskernel",
            "lcow.initrd",
            "opengcsinitrd",
            "lcow.vhdx",
            "opengcsvhdx",
            ClientOptions.TIMEOUT,
            "opengcstimeoutsecs");
    private static final Map<String, String> VARIABLES = Map.of(ClientOptions.TIMEOUT, "OPENGCS_UVM_TIMEOUT_SECONDS");

    private final Options given;
    private final NamedSource options;
    private final NamedSource variables;

    /**
     * Prepares the sources without reading them.
     *
     * @param options options of the form {@code key=value}, keys in upper or lower case
     * @param environment {@code System::getenv}, or a map's {@code get} in a test
     */
    OptionSources(List<String> options, VicSource environment) {
        this.given = Options.ignoringCase(options);
        this.options = Layers.of(ClientOptionsCodec.INSTANCE, given, given.renamed(FIRST_RELEASE));
        this.variables = Environment.of(environment, VARIABLES);
    }

    /** Parses options as far as they are valid, and lists the problems of the others. */
    static ParsedOptions parse(List<String> options, VicSource environment) {
        List<VicProblem> problems = new ArrayList<>(malformed(options));
        List<String> wellFormed = options.stream()
                .filter(option -> malformed(List.of(option)).isEmpty())
                .toList();
        return new ParsedOptions(new OptionSources(wellFormed, environment).parsed(problems), problems);
    }

    /** Decodes the options over the given configuration. */
    ClientOptions over(ClientOptions base) {
        return checked(options.read(ClientOptionsCodec.INSTANCE, base), options);
    }

    /** Returns the value from the environment; 0 if it is missing. */
    long environmentSeconds() {
        return checked(variables.read(ClientOptionsCodec.INSTANCE), variables).timeoutSeconds();
    }

    /** Returns the user's name of a key; the key itself if the user did not set it. */
    String nameOf(String key) {
        return options.nameOf(key);
    }

    /** Returns the options that are unknown to the client, or replaced by other options. */
    Set<String> unread() {
        return given.unread();
    }

    private ClientOptions parsed(List<VicProblem> problems) {
        ClientOptions read =
                ClientOptionsCodec.INSTANCE.decodeLeniently(options, problem -> problems.add(named(problem)));
        if (read.timeoutSeconds() >= 0) {
            return read;
        }
        problems.add(negative(read.timeoutSeconds(), options));
        return read.withoutTimeout();
    }

    private VicProblem named(VicProblem problem) {
        return new VicProblem(options.nameOf(problem.key()), problem.path(), problem.expected(), problem.message());
    }

    private static List<VicProblem> malformed(List<String> options) {
        try {
            Options.ignoringCase(options);
            return List.of();
        } catch (VicDecodeException e) {
            return e.problems();
        }
    }

    private static ClientOptions checked(ClientOptions read, NamedSource source) {
        if (read.timeoutSeconds() < 0) {
            throw new VicDecodeException(List.of(negative(read.timeoutSeconds(), source)));
        }
        return read;
    }

    private static VicProblem negative(long seconds, NamedSource source) {
        return new VicProblem(
                source.nameOf(ClientOptions.TIMEOUT),
                "ClientOptions.timeoutSeconds",
                "seconds",
                "cannot be negative, found " + seconds);
    }
}
