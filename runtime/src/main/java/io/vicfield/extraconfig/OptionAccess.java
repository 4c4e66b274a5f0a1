package io.vicfield.extraconfig;

import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code OptionValue} of a vSphere library. For {@code com.vmware.vim25.OptionValue} both methods call its getters.
 *
 * @param <O> the library's type of option values
 */
public interface OptionAccess<O> {
    /** Returns the option's key. */
    String key(O option);

    /** Returns the option's value, mostly a string. It may have any XML type. */
    @Nullable Object value(O option);
}
