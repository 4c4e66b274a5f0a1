package io.vicfield.extraconfig;

import org.jspecify.annotations.Nullable;

/**
 * Reads a binding's OptionValue. For {@code com.vmware.vim25.OptionValue} both methods are its getters.
 *
 * @param <O> the binding's type
 */
public interface OptionAccess<O> {
    /** The option's key. */
    String key(O option);

    /** The option's value: of any XML type, most often a string. */
    @Nullable Object value(O option);
}
