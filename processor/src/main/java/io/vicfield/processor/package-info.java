/** The annotation processor: read, plan, write, with report beside them. */
@NullMarked
package io.vicfield.processor;

import org.jspecify.annotations.NullMarked;
