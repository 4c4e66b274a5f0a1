package io.vicfield.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Formats results as Markdown. */
final class Tables {
    private final Results results;
    private final StringBuilder text = new StringBuilder();

    private Tables(Results results) {
        this.results = results;
    }

    static String full(Results results) {
        Tables tables = new Tables(results);
        tables.contestants();
        tables.hosts();
        tables.stores();
        tables.sizes();
        tables.text.append(targets(Target.all(results)));
        return tables.text.toString();
    }

    static String brief(Results results) {
        Tables tables = new Tables(results);
        tables.contestants();
        tables.hosts();
        tables.text.append(targets(Target.gates(results)));
        return tables.text.toString();
    }

    /** Formats the targets and their results. */
    static String targets(List<Target> targets) {
        StringBuilder text = new StringBuilder("| | | target | |\n|---|--:|--:|---|\n");
        for (Target target : targets) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %s %.3f | %s |\n",
                    target.what(),
                    target.value(),
                    target.atLeast() ? "≥" : "≤",
                    target.limit(),
                    target.isMet() ? "met" : "**missed**"));
        }
        return text.toString();
    }

    private void contestants() {
        line(
                "| %d keys | | ms | ± | ms passed | kB | time, generated = 1 | bytes, generated = 1 |",
                Subject.keys(Subject.BENCH));
        line("|---|---|--:|--:|--:|--:|--:|--:|");
        for (String method : List.of("encode", "count", "decode")) {
            for (Contestant contestant : Contestant.values()) {
                Measure measure = Measure.of(method, contestant);
                if (results.has(measure)) {
                    contestant(measure, Measure.of(method, Contestant.GENERATED));
                }
            }
        }
        line("");
    }

    private void contestant(Measure measure, Measure generated) {
        line(
                "| %s | %s | %.4f | %.0f %% | %.4f | %.1f | %.2f | %.2f |",
                title(measure.method()),
                measure.contestant().title(),
                results.nanos(measure) / 1e6,
                results.spread(measure) * 100,
                results.passed(measure) / 1e6,
                results.bytes(measure) / 1e3,
                results.nanos(measure) / results.nanos(generated),
                results.bytes(measure) / results.bytes(generated));
    }

    private void hosts() {
        line("| a host with %d keys | | ms | ± | kB | time, by hand = 1 |", Subject.keys(Subject.BENCH));
        line("|---|---|--:|--:|--:|--:|");
        hosts(HostBenchmark.METHODS, Contestant::title);
        hosts(VmxBenchmark.METHODS, VmxBenchmark::title);
        line("");
    }

    private void hosts(Map<String, String> methods, Function<Contestant, String> titles) {
        methods.forEach((method, title) -> HostBenchmark.CONTESTANTS.forEach(contestant -> {
            Measure measure = Measure.of(method, contestant);
            if (results.has(measure)) {
                host(title, titles.apply(contestant), measure);
            }
        }));
    }

    private void host(String title, String contestant, Measure measure) {
        line(
                "| %s | %s | %.4f | %.0f %% | %.1f | %.2f |",
                title,
                contestant,
                results.nanos(measure) / 1e6,
                results.spread(measure) * 100,
                results.bytes(measure) / 1e3,
                results.nanos(measure) / results.nanos(Measure.of(measure.method(), Contestant.BY_HAND)));
    }

    private void stores() {
        line("| around the codec | ms | ± | kB |");
        line("|---|--:|--:|--:|");
        for (String method : StoreBenchmark.METHODS) {
            Measure measure = Measure.ofStore(method);
            line(
                    "| %s | %.5f | %.0f %% | %.2f |",
                    storeTitle(method),
                    results.nanos(measure) / 1e6,
                    results.spread(measure) * 100,
                    results.bytes(measure) / 1e3);
        }
        line("");
    }

    private static String storeTitle(String method) {
        return switch (method) {
            case "encodeAndPass" -> "encode, and look at each stored value";
            case "deltaOfNothing" -> "delta of nothing";
            case "deltaOfOneKey" -> "delta of one changed value";
            case "typedKey" -> "a typed key below an entry";
            default -> "the same key, concatenated";
        };
    }

    private void sizes() {
        line("| ns per key | sessions | keys | generated | ± | by hand | floor | bytes per key |");
        line("|---|--:|--:|--:|--:|--:|--:|--:|");
        for (String method : List.of("encode", "count", "decode")) {
            Plan.SIZES.forEach(size -> size(method, size));
        }
        line("");
    }

    private void size(String method, String sessions) {
        int keys = Subject.keys(sessions);
        Measure generated = new Measure(method, Contestant.GENERATED, sessions);
        line(
                "| %s | %s | %d | %.1f | %.0f %% | %s | %s | %.0f |",
                title(method),
                sessions,
                keys,
                results.nanos(generated) / keys,
                results.spread(generated) * 100,
                perKey(new Measure(method, Contestant.BY_HAND, sessions), keys),
                perKey(new Measure(method, Contestant.FLOOR, sessions), keys),
                results.bytes(generated) / keys);
    }

    private String perKey(Measure measure, int keys) {
        return results.has(measure) ? String.format(Locale.ROOT, "%.1f", results.nanos(measure) / keys) : "";
    }

    private static String title(String method) {
        return switch (method) {
            case "encode" -> "encode to a fresh map";
            case "count" -> "encode to a counting sink";
            default -> "decode from a map";
        };
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
