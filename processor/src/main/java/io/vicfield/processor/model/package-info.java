/** Models a record without the compiler's types. */
@NullMarked
package io.vicfield.processor.model;

import org.jspecify.annotations.NullMarked;
