package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;

/** A process tree in an executor. */
@Withers
public record SessionConfig(
        @VicField(scope = READ_ONLY, doc = "This session's identity; the first one has its executor's ID.")
        Common common,

        @VicField(scope = READ_ONLY, doc = "Its first process.")
        Cmd cmd,

        @VicField(scope = READ_ONLY, doc = "Whether clients may attach.")
        boolean attach,

        @VicField(scope = READ_ONLY, key = "openstdin", doc = "Whether it gets an input stream.")
        boolean openStdin,

        @VicField(scope = READ_WRITE, key = "runblock", doc = "Whether it waits for a client before it starts.")
        boolean runBlock,

        @VicField(scope = READ_ONLY, doc = "Whether it is to be started at all.")
        boolean active,

        @VicField(scope = READ_ONLY, doc = "Whether it gets a terminal.")
        boolean tty,

        @VicField(scope = READ_WRITE, key = "status", doc = "Its exit status.")
        long exitStatus,

        @VicField(scope = READ_WRITE, doc = "true once it runs, else why it could not start.")
        String started,

        @VicField(scope = READ_ONLY, doc = "Whether it is restarted when it ends.")
        boolean restart,

        @VicField(scope = READ_ONLY, key = "stopSignal", doc = "The name or number of the signal that stops it.")
        String stopSignal,

        @VicField(scope = READ_ONLY, doc = "Debugging and restarts.")
        Diagnostics diagnostics,

        @VicField(scope = READ_ONLY, key = "User", doc = "The user to run as.")
        String user,

        @VicField(scope = READ_ONLY, key = "Group", doc = "The group to run as.")
        String group,

        @VicField(scope = READ_WRITE, doc = "Its times; last, so that they are written when all else is.")
        Detail detail)
        implements SessionConfigBuilder.With {
    /** Zero values. */
    public static final SessionConfig EMPTY = new SessionConfig(
            Common.EMPTY,
            Cmd.EMPTY,
            false,
            false,
            false,
            false,
            false,
            0,
            "",
            false,
            "",
            Diagnostics.EMPTY,
            "",
            "",
            Detail.EMPTY);
}
