package io.vicfield.processor.check;

import io.vicfield.VicNamespace;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceAnnotation;
import io.vicfield.processor.report.JavaLiteral;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Checks a record's namespace: it is a single name that ends with a dot. */
final class NamespaceChecker {
    private static final String EXAMPLE = "myapp.";

    private final ReadContext context;

    NamespaceChecker(ReadContext context) {
        this.context = context;
    }

    /** Returns the namespace, with the dot that it may lack; empty if it has other faults. */
    Optional<String> check(TypeElement record, String namespace) {
        Optional<String> mended = Stream.of(namespace, namespace + ".")
                .filter(NamespaceChecker::isValid)
                .findFirst();
        if (!isValid(namespace)) {
            Position position = SourceAnnotation.of(record, VicNamespace.class).position("value");
            String literal = JavaLiteral.of(mended.orElse(EXAMPLE));
            context.diagnostics().report(Problem.NAMESPACE, position, record.getSimpleName(), namespace, literal);
        }
        return mended;
    }

    private static boolean isValid(String namespace) {
        return namespace.matches("[^./|@~\\s]+\\.");
    }
}
