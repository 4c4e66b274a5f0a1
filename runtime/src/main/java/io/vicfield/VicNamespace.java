package io.vicfield;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The namespace behind {@code guestinfo.} in the keys of a root record, {@code "myapp."} say, instead of VIC's
 * {@code "vice."}. It ends in a dot. It counts on the root only: a record nested in another one has that one's.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface VicNamespace {
    /** The namespace with its closing dot. */
    String value();
}
