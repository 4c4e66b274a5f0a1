package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.util.List;

/** A process to start. */
@Withers
public record Cmd(
        @VicField(scope = READ_ONLY, key = "Path", doc = "The program.")
        String path,

        @VicField(
                scope = READ_ONLY,
                key = "Args",
                sensitive = true,
                doc = "The arguments; the first is the program once more.")
        List<String> args,

        @VicField(scope = READ_ONLY, key = "Env", sensitive = true, doc = "The environment, NAME=value each.")
        List<String> env,

        @VicField(scope = READ_ONLY, key = "Dir", doc = "The working directory.")
        String dir)
        implements CmdBuilder.With {
    /** Zero values. */
    public static final Cmd EMPTY = new Cmd("", List.of(), List.of(), "");

    /** Copies the mutable values. */
    public Cmd {
        args = Copies.of(args);
        env = Copies.of(env);
    }

    /** Omits the arguments and the environment, which may contain secrets. */
    @Override
    public String toString() {
        return "Cmd[path=" + path
                + ", args=" + Shown.secret(!args.isEmpty())
                + ", env=" + Shown.secret(!env.isEmpty())
                + ", dir=" + dir + "]";
    }
}
