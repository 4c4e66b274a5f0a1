package io.vicfield.processor.check;

import io.vicfield.Scope;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that the transports take a component's part of the key. */
final class TransportChecker {
    private final ReadContext context;

    TransportChecker(ReadContext context) {
        this.context = context;
    }

    void check(SourceComponent component) {
        check(component, component.key(), "key");
        check(component, component.group().strip(), "atomic");
    }

    /** Checks a part of a key, and reports at the annotation's value that sets it. */
    private void check(SourceComponent component, String part, String value) {
        part.codePoints().distinct().forEach(character -> check(component, part, value, character));
        if (part.startsWith(".") && mayHave(component, Scope.HIDDEN)) {
            warn(component, part, value, "starts with a dot", List.of(Transport.VMX));
        }
    }

    private void check(SourceComponent component, String part, String value, int character) {
        List<Transport> refusing = new ArrayList<>(Transport.refusing(character));
        String contains = "contains " + name(character);
        if (refusing.size() == Transport.values().length) {
            context.reportAt(value, Problem.KEY_REFUSED_EVERYWHERE, component, printable(part), contains);
            return;
        }
        if (!mayHave(component, Scope.READ_WRITE)) {
            refusing.remove(Transport.GUEST);
        }
        if (!refusing.isEmpty()) {
            warn(component, part, value, contains, refusing);
        }
    }

    /** Whether the component has the scope or may inherit it. */
    private static boolean mayHave(SourceComponent component, Scope scope) {
        Set<Scope> scopes = component.scopes();
        return scopes.isEmpty() || scopes.contains(scope);
    }

    private void warn(SourceComponent component, String part, String value, String what, List<Transport> refusing) {
        if (!component.suppressesWarnings()) {
            String by = refusing.stream().map(Transport::toString).collect(Collectors.joining(" and "));
            context.reportAt(value, Problem.KEY_REFUSED, component, printable(part), what, by);
        }
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
