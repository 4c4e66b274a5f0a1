package io.vicfield;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a key that a component had in earlier versions; see {@link VicField#formerKeys()}.
 *
 * <p>If the current key is missing, decoding reads the former key and all keys below it. Encoding the current key replaces
 * the former key: a delta deletes it, and a sink does what {@link VicSink#supersede} says.
 *
 * @since 0.1
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface FormerKey {
    /**
     * The component's own part of the former key; empty if it is the same as today. A key that starts with {@code guestinfo.}
     * is the whole former key, as in {@link VicField#exactKey()}.
     *
     * @return the component's own part of the former key; empty if it is the current one
     */
    String key() default "";

    /** {@return the former scopes; empty if they are the same as today} */
    Scope[] scope() default {};

    /** {@return the version after which no program writes the former key any more; empty if it is not known} */
    String until() default "";

    /**
     * Whether the guest may write the former key although it cannot write the current key.
     *
     * <p>A guest can store a value under a former key of the scope {@link Scope#READ_WRITE} at any time, and decoding reads it
     * as the component's value until the current key exists. The annotation processor therefore rejects such a key, unless
     * this is true.
     *
     * @return whether the guest may write the former key; false by default
     */
    boolean guestWritable() default false;
}
