package io.vicfield.processor.read;

import io.vicfield.Scope;
import io.vicfield.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that a component's own part of the key can be kept and carried by whatever may hold a VM's keys. */
final class CarrierChecker {
    private final ComponentContext context;
    private final Set<Scope> scopes;

    CarrierChecker(ComponentContext context, Set<Scope> scopes) {
        this.context = context;
        this.scopes = scopes;
    }

    /**
     * Reports what is refused.
     *
     * @param value the annotation's, that names it
     */
    void check(String own, String value) {
        own.codePoints().distinct().forEach(character -> check(own, value, character));
        if (own.startsWith(".") && (scopes.isEmpty() || scopes.contains(Scope.HIDDEN))) {
            warn(own, value, "starts with a dot", List.of(Carrier.VMX));
        }
    }

    private void check(String own, String value, int character) {
        List<Carrier> refusing = new ArrayList<>(Carrier.refusing(character));
        String holds = "holds " + name(character);
        if (refusing.size() == Carrier.values().length) {
            context.report(Problem.KEY_REFUSED_EVERYWHERE, value, shown(own), holds);
            return;
        }
        if (!mayBeWrittenByGuests()) {
            refusing.remove(Carrier.GUEST);
        }
        if (!refusing.isEmpty()) {
            warn(own, value, holds, refusing);
        }
    }

    private void warn(String own, String value, String what, List<Carrier> refusing) {
        if (!context.suppressed()) {
            String by = refusing.stream().map(Carrier::toString).collect(Collectors.joining(" and "));
            context.report(Problem.KEY_REFUSED, value, shown(own), what, by);
        }
    }

    private boolean mayBeWrittenByGuests() {
        return scopes.isEmpty() || scopes.contains(Scope.READ_WRITE);
    }

    private static String name(int character) {
        return switch (character) {
            case ' ' -> "a blank";
            case '\t' -> "a tab";
            case '\n' -> "a line feed";
            case '\r' -> "a carriage return";
            default -> character > ' ' && character < 0x7F ? Character.toString(character) : code(character);
        };
    }

    private static String shown(String own) {
        return own.codePoints()
                .mapToObj(c -> c == ' ' || Carrier.refusing(c).isEmpty() || name(c).length() == 1
                        ? Character.toString(c)
                        : '<' + code(c) + '>')
                .collect(Collectors.joining());
    }

    private static String code(int character) {
        return String.format("U+%04X", character);
    }
}
