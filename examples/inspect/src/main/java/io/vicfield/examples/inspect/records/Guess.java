package io.vicfield.examples.inspect.records;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.terminal.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the record of a configuration from its keys. It must own most of the keys in the namespaces of the records; keys
 * of other programs do not count, because every VM has some.
 *
 * @param records the records to choose from; of two that own equally many keys, the first counts
 * @param source the name of the source, for messages
 */
public record Guess(List<KnownRecord<?>> records, String source) {
    private static final String FIX =
            "give the jar of its program with --manifest JAR, or name the record with --type RECORD";

    /** The number of records in a message. */
    private static final int LISTED = 5;

    /**
     * Returns the record.
     *
     * @throws Failure if no record owns most of the keys
     */
    public KnownRecord<?> of(Collection<String> keys) {
        long most = 0;
        KnownRecord<?> best = null;
        for (KnownRecord<?> record : records) {
            long owned = record.owned(keys);
            if (owned > most) {
                most = owned;
                best = record;
            }
        }
        if (best == null) {
            throw new Failure(source + ": contains no key of " + KnownRecord.names(records) + "; " + FIX);
        }
        List<String> counted = counted(keys);
        if (2 * best.owned(counted) <= counted.size()) {
            throw new Failure(
                    source + ": no record owns most of its " + Words.keys(counted.size()) + "; " + FIX
                            + "; these are known",
                    owners(counted));
        }
        return best;
    }

    /** Returns the keys in the records' namespaces; all keys if there are none, because hidden keys show no namespace. */
    private List<String> counted(Collection<String> keys) {
        List<String> headers =
                records.stream().map(KnownRecord::header).distinct().toList();
        List<String> counted = keys.stream()
                .filter(key -> headers.stream().anyMatch(header -> isBelow(header, key)))
                .toList();
        return counted.isEmpty() ? List.copyOf(keys) : counted;
    }

    private static boolean isBelow(String header, String key) {
        return key.startsWith(header)
                && key.length() > header.length()
                && "./".indexOf(key.charAt(header.length())) >= 0;
    }

    private List<String> owners(List<String> keys) {
        Stream<KnownRecord<?>> sorted = records.stream()
                .sorted(Comparator.comparing((KnownRecord<?> record) -> record.owned(keys))
                        .reversed());
        return sorted.limit(LISTED)
                .map(record -> record.name() + " owns " + record.owned(keys))
                .toList();
    }
}
