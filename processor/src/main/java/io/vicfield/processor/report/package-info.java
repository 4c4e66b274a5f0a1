/** Problems, their messages and their positions. */
@NullMarked
package io.vicfield.processor.report;

import org.jspecify.annotations.NullMarked;
