package io.vicfield;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key that a component had in earlier versions; see {@link VicField#formerKeys()}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface FormerKey {
    /** The component's own part of the former key; empty: unchanged. */
    String key() default "";

    /** The former scopes; empty: unchanged. */
    Scope[] scope() default {};

    /** The version after which nobody writes the former key any more. */
    String until() default "";
}
