package io.vicfield.processor.check;

import io.vicfield.Scope;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that the transports take the parts of keys that a record declares. */
final class TransportChecker {
    private final ReadContext context;

    TransportChecker(ReadContext context) {
        this.context = context;
    }

    /** A part of a key, its noun in messages, and the annotation's value that sets it. */
    private record Part(String text, String noun, String value) {}

    /** Checks a component's part of the key. */
    void check(SourceComponent component) {
        check(component, new Part(component.key(), "key", "key"));
    }

    /** Checks the name of a group, which the key of its generation contains, and reports on the first member. */
    void checkGroup(SourceComponent first) {
        check(first, new Part(first.group().strip(), "group name", "atomic"));
    }

    private void check(SourceComponent component, Part part) {
        part.text().codePoints().distinct().forEach(character -> check(component, part, character));
        if (part.text().startsWith(".") && mayHave(component, Scope.HIDDEN)) {
            warn(component, part, "starts with a dot", List.of(Transport.VMX));
        }
    }

    private void check(SourceComponent component, Part part, int character) {
        List<Transport> refusing = new ArrayList<>(Transport.refusing(character));
        String contains = "contains " + name(character);
        if (refusing.size() == Transport.values().length) {
            report(Problem.KEY_REFUSED_EVERYWHERE, component, part, contains);
            return;
        }
        if (!mayHave(component, Scope.READ_WRITE)) {
            refusing.remove(Transport.GUEST);
        }
        if (!refusing.isEmpty()) {
            warn(component, part, contains, refusing);
        }
    }

    /** Whether the component has the scope or may inherit it. */
    private static boolean mayHave(SourceComponent component, Scope scope) {
        Set<Scope> scopes = component.scopes();
        return scopes.isEmpty() || scopes.contains(scope);
    }

    private void warn(SourceComponent component, Part part, String what, List<Transport> refusing) {
        if (!component.suppressesWarnings()) {
            String by = refusing.stream().map(Transport::toString).collect(Collectors.joining(" and "));
            report(Problem.KEY_REFUSED, component, part, what, by);
        }
    }

    private void report(Problem problem, SourceComponent component, Part part, Object... why) {
        Object[] all = Stream.concat(Stream.of(part.noun(), printable(part.text())), Stream.of(why))
                .toArray();
        context.reportAt(part.value(), problem, component, all);
    }

    private static String name(int character) {
        return switch (character) {
            case ' ' -> "a space";
            case '\t' -> "a tab";
            case '\n' -> "a line feed";
            case '\r' -> "a carriage return";
            default -> isPrintable(character) ? '`' + Character.toString(character) + '`' : code(character);
        };
    }

    private static boolean isPrintable(int character) {
        return character > ' ' && character < 0x7F;
    }

    private static String printable(String part) {
        return part.codePoints()
                .mapToObj(c -> c == ' ' || Transport.refusing(c).isEmpty() || isPrintable(c)
                        ? Character.toString(c)
                        : '<' + code(c) + '>')
                .collect(Collectors.joining());
    }

    private static String code(int character) {
        return String.format("U+%04X", character);
    }
}
