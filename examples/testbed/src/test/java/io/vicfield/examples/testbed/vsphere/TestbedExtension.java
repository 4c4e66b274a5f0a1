package io.vicfield.examples.testbed.vsphere;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Passes the run's only {@link Testbed} to constructors of tests. A missing tool is a failure, never a skip. */
final class TestbedExtension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Testbed.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Testbed.class))
                .computeIfAbsent(Testbed.class, type -> new Testbed(), Testbed.class);
    }
}
