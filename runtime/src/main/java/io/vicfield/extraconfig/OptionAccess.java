package io.vicfield.extraconfig;

import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code OptionValue} of a vSphere library. For {@code com.vmware.vim25.OptionValue} both methods call its getters.
 *
 * @param <O> the library's type of option values
 * @since 0.1
 */
public interface OptionAccess<O> {
    /**
     * {@return the option's key}
     *
     * @param option an option
     */
    String key(O option);

    /**
     * {@return the option's value, mostly a string} It may have any XML type.
     *
     * @param option an option
     */
    @Nullable Object value(O option);
}
