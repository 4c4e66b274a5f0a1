package io.vicfield;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets the namespace that follows {@code guestinfo.} in the keys of a root record. Without this annotation it is VIC's
 * {@code "vice."}. Nested records use the root's namespace and ignore their own.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface VicNamespace {
    /** {@return the namespace with its closing dot, for example {@code "myapp."}} */
    String value();
}
