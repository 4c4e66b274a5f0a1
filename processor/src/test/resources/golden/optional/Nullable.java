package sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** An annotation of one's own: its simple name is what counts. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Nullable {}
