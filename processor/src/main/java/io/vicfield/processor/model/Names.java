package io.vicfield.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Locale;

/** The names of generated classes and constants. */
public final class Names {
    private Names() {}

    /** {@code Outer_InnerCodec} for {@code Outer.Inner}, in the same package. */
    public static ClassName codec(ClassName type) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Codec");
    }

    /** {@code Outer_InnerKeys} for {@code Outer.Inner}, in the same package. */
    public static ClassName keys(ClassName type) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Keys");
    }

    /** {@code TRUST_LEVEL} for {@code TrustLevel}. */
    static String constant(ClassName type) {
        String name = String.join("_", type.simpleNames());
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
