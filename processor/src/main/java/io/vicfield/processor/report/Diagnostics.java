package io.vicfield.processor.report;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Collects problems and prints them in the order of their reports. */
public final class Diagnostics {
    private record Finding(Problem problem, Position position, String message) {}

    private final List<Finding> findings = new ArrayList<>();

    /** Adds a problem, once. */
    public void report(Problem problem, Position position, Object... arguments) {
        Finding finding = new Finding(problem, position, problem.message(arguments));
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /** Whether a problem is an error. */
    public boolean failed() {
        return findings.stream().anyMatch(finding -> finding.problem().kind() == Diagnostic.Kind.ERROR);
    }

    /** Prints all problems through the compiler. */
    public void print(Messager messager) {
        for (Finding finding : findings) {
            Position at = finding.position();
            messager.printMessage(
                    finding.problem().kind(),
                    finding.message() + missingPosition(at.element()),
                    at.element(),
                    at.annotation(),
                    at.value());
        }
    }

    /** Names the type under ECJ, which prints no position for records, and since 3.44 none for their components. */
    private static String missingPosition(@Nullable Element element) {
        if (element == null || !element.getClass().getName().startsWith("org.eclipse.jdt.")) {
            return "";
        }
        ElementKind kind = element.getKind();
        boolean named = kind.isClass() || kind.isInterface() || kind == ElementKind.PACKAGE;
        return " (in " + (named ? element : element.getEnclosingElement()) + ")";
    }
}
