package io.vicfield.processor.write;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A component's key.
 *
 * @param type of the key
 * @param made the expression that makes it, in the record's keys
 * @param anyType of the keys below all entries
 * @param anyMade the expression that makes those, in what stands for all such records
 * @param entry what an entry or element is asked for by; null if there are none
 */
record KeyStep(
        TypeName type,
        Code made,
        TypeName anyType,
        Code anyMade,
        @Nullable Entry entry) {
    /** Of a component that is one text. */
    static KeyStep scalar(Component component, TypeName value) {
        return new KeyStep(
                ParameterizedTypeName.get(Spi.VIC_KEY, value),
                Code.of("codec.$L.key(entry)", component.member()),
                Spi.KEY_PATTERN,
                Code.of("key($S)", component.model().name()),
                null);
    }

    /**
     * How an entry or element is asked for.
     *
     * @param name {@code name} or {@code index}
     * @param by its type
     * @param key the type of its key
     */
    record Entry(String name, TypeName by, TypeName key) {}
}
