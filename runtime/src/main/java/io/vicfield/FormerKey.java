package io.vicfield;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A key that a component had in earlier versions; see {@link VicField#formerKeys()}. It is read where the present key is
 * absent, with all that is below it. Whoever writes the present key takes it away: a delta deletes it, a sink does what it
 * can ({@link VicSink#supersede}).
 */
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
