package io.vicfield.examples.benchmarks.hand;

import io.vicfield.examples.model.ExitLog;
import io.vicfield.text.Times;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads the list of exit logs, which exists below sessions and at the root. */
final class ExitLogs {
    private ExitLogs() {}

    static void write(String key, String suffix, List<ExitLog> logs, Puts out) {
        String stem = stem(key, suffix);
        for (int i = 0; i < logs.size(); i++) {
            write(stem + i, suffix, logs.get(i), out);
        }
        out.int64(key, logs.size() - 1);
    }

    static List<ExitLog> read(String key, String suffix, Gets in) {
        int length = in.length(key);
        if (length == 0) {
            return List.of();
        }
        String stem = stem(key, suffix);
        List<ExitLog> logs = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            String entry = stem + i;
            int before = in.found();
            logs.add(new ExitLog(
                    in.time(entry + ".Time" + suffix),
                    in.int64(entry + ".ExitStatus" + suffix),
                    in.text(entry + ".Message" + suffix)));
            if (in.found() == before) {
                in.problem(entry.concat(suffix), "is missing, although the list's count includes it");
            }
        }
        return logs;
    }

    private static String stem(String key, String suffix) {
        return key.substring(0, key.length() - suffix.length()).concat("|");
    }

    private static void write(String entry, String suffix, ExitLog log, Puts out) {
        if (!out.has(entry, log)) {
            return;
        }
        if (out.has(entry, log.time())) {
            out.text(entry + ".Time" + suffix, Times.format(log.time()));
        }
        out.int64(entry + ".ExitStatus" + suffix, log.exitStatus());
        out.text(entry + ".Message" + suffix, log.message());
    }
}
