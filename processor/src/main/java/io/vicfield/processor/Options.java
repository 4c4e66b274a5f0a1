package io.vicfield.processor;

import io.vicfield.processor.lock.Lock;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The processor's options, which compilers take with {@code -A}. */
final class Options {
    private static final String KEYS = "vicfield.keys";
    private static final String LOCK = "vicfield.lock";
    private static final String UPDATE = "vicfield.lock.update";
    private static final String COMPLETE = "vicfield.lock.complete";

    /** The names of all options. */
    static final Set<String> NAMES = Set.of(KEYS, LOCK, UPDATE, COMPLETE);

    private final Map<String, String> options = new TreeMap<>();
    private final Diagnostics diagnostics;

    private Options(Map<String, String> options, Diagnostics diagnostics) {
        options.forEach((name, value) -> this.options.put(name, value == null ? "" : value));
        this.diagnostics = diagnostics;
    }

    /** Whether the processor runs for a compilation without records too, to find the locks of removed records. */
    static boolean complete(Map<String, String> options) {
        return "true".equals(options.get(COMPLETE));
    }

    /** Whether records get typed keys. */
    static boolean typedKeys(Map<String, String> options) {
        return !"none".equals(options.get(KEYS));
    }

    /** Returns the lock that the options ask for. Reports wrong options, and then locks nothing. */
    static Lock lock(Map<String, String> options, Diagnostics diagnostics) {
        return new Options(options, diagnostics).lock();
    }

    private Lock lock() {
        options.keySet().stream()
                .filter(name -> name.startsWith("vicfield.") && !NAMES.contains(name))
                .forEach(name -> report(name, "is unknown"));
        checkKeys();
        boolean update = flag(UPDATE);
        boolean complete = flag(COMPLETE);
        Optional<Path> folder = folder(update, complete);
        return diagnostics.failed() || folder.isEmpty()
                ? Lock.NONE
                : Lock.of(folder.get(), update, complete, diagnostics);
    }

    private void checkKeys() {
        String keys = options.getOrDefault(KEYS, "all");
        if (!Set.of("all", "none").contains(keys)) {
            report(KEYS + "=" + keys, "must be `all` or `none`");
        }
    }

    private boolean flag(String name) {
        String flag = options.getOrDefault(name, "false");
        if (!Set.of("true", "false").contains(flag)) {
            report(name + "=" + flag, "must be `true` or `false`");
        }
        return flag.equals("true");
    }

    private Optional<Path> folder(boolean update, boolean complete) {
        String folder = options.get(LOCK);
        if (folder == null && update) {
            report(UPDATE, "needs `-Avicfield.lock`");
        } else if (folder == null && complete) {
            report(COMPLETE, "needs `-Avicfield.lock`");
        } else if (folder != null && folder.isBlank()) {
            report(LOCK, "needs a folder");
        } else if (folder != null) {
            return path(folder);
        }
        return Optional.empty();
    }

    private Optional<Path> path(String folder) {
        try {
            return Optional.of(Path.of(folder));
        } catch (InvalidPathException e) {
            report(LOCK + "=" + folder, "is not a valid path");
            return Optional.empty();
        }
    }

    private void report(String option, String why) {
        diagnostics.report(Problem.OPTION, Position.NOWHERE, option, why);
    }
}
