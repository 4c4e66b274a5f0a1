package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.util.List;
import java.util.Optional;

/** A component's debug level, syslog server, restart count and exit history. */
@Withers
public record Diagnostics(
        @VicField(scope = READ_ONLY, key = "debug", doc = "How much to log; 0: no debugging.")
        long debugLevel,

        @VicField(scope = READ_WRITE, key = "resurrections", doc = "How often it was restarted after it failed.")
        long resurrectionCount,

        @VicField(scope = READ_WRITE, key = "exitlogs", doc = "How its processes ended, as far as is known.")
        List<ExitLog> exitLogs,

        @VicField(scope = READ_ONLY, key = "syslog", doc = "Where to send logs.")
        Optional<SysLogConfig> sysLogConfig)
        implements DiagnosticsBuilder.With {
    /** Zero values. */
    public static final Diagnostics EMPTY = new Diagnostics(0, 0, List.of(), Optional.empty());

    /** Copies the mutable values. */
    public Diagnostics {
        exitLogs = Copies.of(exitLogs);
    }
}
